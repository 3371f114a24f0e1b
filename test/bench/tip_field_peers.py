"""The loop of the tip in time by SciPy, and the current along a front by NumPy, for `npm run bench`.

Reads a problem (JSON) and prints milliseconds and relative differences from our answers: LSODA with the tip balance solved by
Brent's method at every step, at the same tolerance; and the same boundary integral as dense NumPy arrays.
"""

import json
import math
import sys
import time

import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

FARADAY, GAS = 96485.33212, 8.31446261815324

with open(sys.argv[1]) as file:
    problem = json.load(file)
p = problem["tip"]


def apex(nu):
    if abs(nu - 1) < 1e-3:
        d = nu - 1
        L = 1 / 3 - 4 / 15 * d + 6 / 35 * d**2 - 32 / 315 * d**3
    else:
        A = math.acosh(nu) / math.sqrt(nu * nu - 1) if nu > 1 else math.acos(nu) / math.sqrt(1 - nu * nu)
        L = (nu * A - 1) / (nu * nu - 1)
    return 1 / L


def neumann(nu):
    return 1 - 0.3193 / (1 + 0.13 * (nu - 1) ** 1.18) if nu >= 1 else 1 - 0.3193 * nu


def rates(_t, y):
    h, rho = math.exp(y[0]), math.exp(y[1])
    nu = math.sqrt(h / rho)
    beta = apex(nu)
    thermal = 2 * GAS * p["temperature"] / FARADAY
    i, i0, film, kappa = p["current"], p["exchange"], p["film"], p["conductivity"]
    drop = neumann(nu) * h / kappa
    ohmic = film + drop / (beta - 1)
    voltage = thermal * math.asinh(i / 2 / i0) + i * film + i * drop * (1 + 1 / (beta - 1)) - 2 * p["capillarity"] / rho
    tip = brentq(lambda x: thermal * math.asinh(x / 2 / i0) + x * ohmic - voltage, -10 * i, 2 * beta * i, xtol=1e-13, rtol=1e-14)
    R = thermal / 2 / math.hypot(tip / 2, i0) + film
    B = 1 / (1 / beta + 2 / 3 * kappa * R / rho)
    volume = p["volume"] / FARADAY
    mobility = volume / (R + rho / 3 / kappa)
    grows = volume * (tip - i)
    blunts = volume * (tip - i * B) + 4 * mobility * p["capillarity"] * (1 - rho / h) / rho
    return [grows / h, blunts / rho]


def course():
    start = [math.log(p["height"]), math.log(p["radius"])]
    done = solve_ivp(rates, (0, p["duration"]), start, method="LSODA", rtol=1e-8, atol=1e-8)
    return math.exp(done.y[1, -1])


def front(amplitude, wagner, n):
    j = np.arange(n)
    x = 2 * np.pi * j / n
    y = amplitude * np.cos(x)
    k = np.fft.fftfreq(n, 1 / n)
    ya = np.fft.ifft(1j * k * np.fft.fft(y)).real
    yaa = np.fft.ifft(-k * k * np.fft.fft(y)).real
    s = np.hypot(1, ya)
    nx, ny = -ya / s, 1 / s
    turning = yaa / s**2
    m = np.arange(1, n // 2)
    weights = -(4 * np.pi / n) * (np.cos(2 * np.pi * np.outer(j, m) / n) / m).sum(axis=1) - 4 * np.pi / n**2 * (-1.0) ** j
    distance = np.abs(j[:, None] - j[None, :])
    half = (y[:, None] - y[None, :]) / 2
    aside = (x[:, None] - x[None, :]) / 2
    square = np.sinh(half) ** 2 + np.sin(aside) ** 2
    with np.errstate(divide="ignore", invalid="ignore"):
        rest = np.log(4 * square) - np.log(4 * np.sin(np.pi * distance / n) ** 2)
        kernel = (np.sinh(half) * np.cosh(half) * ny[:, None] + np.sin(aside) * np.cos(aside) * nx[:, None]) / (4 * np.pi * square)
    np.fill_diagonal(rest, 2 * np.log(s))
    np.fill_diagonal(kernel, -turning / (4 * np.pi * s))
    step = 2 * np.pi / n
    single = (weights[distance] + step * rest) * s[None, :] / (4 * np.pi)
    flux = 0.5 * np.eye(n) + step * kernel * s[None, :]
    system = np.zeros((n + 1, n + 1))
    system[:n, :n] = wagner * flux - single
    system[:n, n] = -1
    system[n, :n] = s * step
    right = np.append(y / 2 - wagner * ny / 2, 2 * np.pi)
    sigma = np.linalg.solve(system, right)[:n]
    return ny[0] / 2 + flux[0] @ sigma


def timed(work, rounds):
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        answer = work()
        times.append(time.perf_counter() - start)
    return 1e3 * sorted(times)[rounds // 2], answer


f = problem["front"]
loop_time, radius = timed(course, 9)
front_time, crest = timed(lambda: front(f["amplitude"], f["wagner"], f["nodes"]), 21)
print(
    json.dumps(
        {
            "loop": loop_time,
            "loopDifference": abs(radius / p["answer"] - 1),
            "front": front_time,
            "frontDifference": abs(crest / f["answer"] - 1),
        }
    )
)
