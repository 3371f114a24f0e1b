"""The coupled current distribution by NumPy and SciPy, for `npm run bench`.

Reads a problem (JSON) and prints milliseconds: the same preconditioned conjugate gradients with NumPy's FFT, and finite
volumes in the layer with SciPy's sparse direct solver; and the relative difference of the spectral cell voltage from ours.
"""

import json
import sys
import time

import numpy as np
import scipy.sparse as sp
from scipy.sparse.linalg import spsolve

with open(sys.argv[1]) as file:
    problem = json.load(file)
n = problem["points"]
rho = np.array(problem["rho"]).reshape(n, n)
box, height, kappa, mean = problem["box"], problem["thickness"], problem["conductivity"], problem["mean"]


def spectral():
    k1 = 2 * np.pi * np.fft.fftfreq(n, box / n)
    k = np.hypot(*np.meshgrid(k1, k1[: n // 2 + 1], indexing="ij"))
    with np.errstate(invalid="ignore", divide="ignore"):
        modes = np.where(k > 0, np.tanh(k * height) / (kappa * k), height / kappa)
    common = modes.min()
    modes -= common
    modes[0, 0] = 0
    resistance = rho + common
    conductance = 1 / resistance

    def lost_sideways(field):
        return np.fft.irfft2(np.fft.rfft2(field) * modes, s=(n, n))

    x = conductance / conductance.mean()
    r = -lost_sideways(x)
    r -= np.vdot(conductance, r) / conductance.sum()
    enough = (1e-10 / conductance.mean()) ** 2 * n * n
    z = conductance * r
    p = z
    product = np.vdot(r, z)
    while np.vdot(r, r) > enough:
        image = lost_sideways(p)
        image += resistance * p
        step = product / np.vdot(p, image)
        x += step * p
        r -= step * image
        r -= np.vdot(conductance, r) / conductance.sum()
        z = conductance * r
        before, product = product, np.vdot(r, z)
        p = z + product / before * p
    voltage = np.mean((resistance * x + lost_sideways(x)) * conductance) / conductance.mean()
    return mean * voltage + mean * (height / kappa - common)


def finite_volumes(layers=6):
    # Layers that grow away from the film; unknowns are the potentials at cell centres.
    ratio = 2.0
    sizes = height * ratio ** np.arange(layers) * (ratio - 1) / (ratio**layers - 1)
    h = box / n
    index = np.arange(layers * n * n).reshape(layers, n, n)
    rows, columns, values = [], [], []
    diagonal = np.zeros(index.size)

    def couple(a, b, g):
        a, b, g = a.ravel(), b.ravel(), np.broadcast_to(g, a.shape).ravel()
        rows.extend([a, b])
        columns.extend([b, a])
        values.extend([-g, -g])
        np.add.at(diagonal, a, g)
        np.add.at(diagonal, b, g)

    for layer in range(layers):
        plane = index[layer]
        couple(plane, np.roll(plane, -1, 0), kappa * sizes[layer])
        couple(plane, np.roll(plane, -1, 1), kappa * sizes[layer])
        if layer + 1 < layers:
            couple(plane, index[layer + 1], kappa * h * h / ((sizes[layer] + sizes[layer + 1]) / 2))
    foot = h * h / (rho + sizes[0] / 2 / kappa)
    top = kappa * h * h / (sizes[-1] / 2)
    diagonal[index[0].ravel()] += foot.ravel()
    diagonal[index[-1].ravel()] += top
    right = np.zeros(index.size)
    right[index[-1].ravel()] = top
    rows.append(index.ravel())
    columns.append(index.ravel())
    values.append(diagonal)
    matrix = sp.csr_matrix((np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))))
    potential = spsolve(matrix, right, permc_spec="MMD_AT_PLUS_A")
    current = (foot.ravel() * potential[index[0].ravel()]).sum() / box**2
    return mean / current


def timed(solve, rounds):
    solve()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        voltage = solve()
        times.append(time.perf_counter() - start)
    return 1000 * min(times), float(voltage)


spectral_time, voltage = timed(spectral, 100)
start = time.perf_counter()
finite_volumes()
print(
    json.dumps(
        {
            "spectral": spectral_time,
            "finiteVolumes": 1000 * (time.perf_counter() - start),
            "difference": abs(voltage / problem["voltage"] - 1),
        }
    )
)
