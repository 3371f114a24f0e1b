"""The induced kernel of a film on metal by SciPy, for `npm run bench`.

Reads a problem (JSON) and prints the milliseconds that adaptive quadrature of the Hankel integral takes for all distances,
and its largest relative difference from ours.
"""

import json
import sys
import time

import numpy as np
from scipy.integrate import quad
from scipy.special import j0

with open(sys.argv[1]) as file:
    problem = json.load(file)
kappa, thickness, heights = problem["contrast"], problem["thickness"], problem["heights"]
distances, ours = problem["distances"], np.array(problem["kernels"])


def kernel(lateral):
    def integrand(k):
        decay = np.exp(-2 * k * thickness)
        return (kappa - decay) / (1 - kappa * decay) * np.exp(-k * heights) * j0(k * lateral)

    # Beyond k H = 40 the integrand is below rounding.
    return quad(integrand, 0, 40 / heights, epsabs=0, epsrel=1e-12, limit=500)[0]


def timed(rounds=5):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        values = [kernel(lateral) for lateral in distances]
        times.append(1e3 * (time.perf_counter() - start))
    return sorted(times)[rounds // 2], np.array(values)


milliseconds, values = timed()
print(json.dumps({"quadrature": milliseconds, "difference": float(np.max(np.abs(values / ours - 1)))}))
