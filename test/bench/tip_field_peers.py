"""The loop of the tip in time by SciPy, and the current along a front and its motion by NumPy, for `npm run bench`.

Reads a problem (JSON) and prints milliseconds and relative differences from our answers: LSODA with the tip balance solved by
Brent's method at every step, at the same tolerance; and the same boundary integral and Runge-Kutta step as dense NumPy arrays.
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


def operators(x, y, ya, yaa, xa, xaa):
    """Single layer and normal flux of a periodic curve, with the weights of Kress."""
    n = len(x)
    j = np.arange(n)
    s = np.hypot(xa, ya)
    nx, ny = -ya / s, xa / s
    turning = (xa * yaa - ya * xaa) / s**2
    distance = np.abs(j[:, None] - j[None, :])
    half = (y[:, None] - y[None, :]) / 2
    aside = (x[:, None] - x[None, :]) / 2
    sinh, sin = np.sinh(half), np.sin(aside)
    square = sinh**2 + sin**2
    with np.errstate(divide="ignore", invalid="ignore"):
        rest = np.log(4 * square) - LOGS[n][distance]
        kernel = (sinh * np.cosh(half) * ny[:, None] + sin * np.cos(aside) * nx[:, None]) / (4 * np.pi * square)
    np.fill_diagonal(rest, 2 * np.log(s))
    np.fill_diagonal(kernel, -turning / (4 * np.pi * s))
    step = 2 * np.pi / n
    single = (WEIGHTS[n][distance] + step * rest) * s[None, :] / (4 * np.pi)
    flux = 0.5 * np.eye(n) + step * kernel * s[None, :]
    return single, flux, s, nx, ny, turning


def tables(n):
    j = np.arange(n)
    m = np.arange(1, n // 2)
    weights = -(4 * np.pi / n) * (np.cos(2 * np.pi * np.outer(j, m) / n) / m).sum(axis=1) - 4 * np.pi / n**2 * (-1.0) ** j
    with np.errstate(divide="ignore"):
        logs = np.log(4 * np.sin(np.pi * j / n) ** 2)
    return weights, logs


WEIGHTS, LOGS = {}, {}
for nodes in {problem["front"]["nodes"]}:
    WEIGHTS[nodes], LOGS[nodes] = tables(nodes)


def derivatives(shift, y):
    n = len(y)
    k = np.fft.rfftfreq(n, 1 / n)
    k[-1] = 0
    both = np.fft.rfft(np.stack([shift, y]))
    first, second = np.fft.irfft(1j * k * both, n), np.fft.irfft(-k * k * both, n)
    return 1 + first[0], second[0], first[1], second[1]


def solve(single, flux, s, y, ny, residual, sigma):
    """Newton for residual(u, q) = 0 up to the constant; a linear law takes one step."""
    n = len(y)
    step = 2 * np.pi / n
    constant = 0.0
    system = np.zeros((n + 1, n + 1))
    for _ in range(25):
        u = y / 2 + constant + single @ sigma
        q = ny / 2 + flux @ sigma
        value, by_u, by_q, linear = residual(u, q)
        system[:n, :n] = by_u * single + np.reshape(by_q, (-1, 1)) * flux
        system[:n, n] = by_u
        system[n, :n] = s * step
        change = np.linalg.solve(system, np.append(-value, 2 * np.pi - s @ sigma * step))
        sigma = sigma + change[:n]
        constant += change[n]
        if linear or np.abs(change[:n]).max() < 1e-10 * np.abs(sigma).max():
            break
    return ny / 2 + flux @ sigma, sigma


def law(kinetics, wagner, capillary):
    def at(curvature):
        if kinetics:
            return lambda u, q: (wagner * np.arcsinh(q) + capillary * curvature - u, -1.0, wagner / np.hypot(1, q), False)
        return lambda u, q: (wagner * q + capillary * curvature - u, -1.0, np.full_like(q, wagner), True)

    return at


def front(amplitude, wagner, n):
    x = 2 * np.pi * np.arange(n) / n
    y = amplitude * np.cos(x)
    xa, xaa, ya, yaa = derivatives(np.zeros(n), y)
    single, flux, s, _, ny, turning = operators(x, y, ya, yaa, xa, xaa)
    return solve(single, flux, s, y, ny, law(False, wagner, 0.0)(-turning / s), ny)[0][0]


def velocity(shift, y, at, sigma):
    n = len(y)
    xa, xaa, ya, yaa = derivatives(shift, y)
    x = 2 * np.pi * np.arange(n) / n + shift
    single, flux, s, nx, ny, turning = operators(x, y, ya, yaa, xa, xaa)
    q, sigma = solve(single, flux, s, y, ny, at(-turning / s), ny if sigma is None else sigma)
    k = np.fft.rfftfreq(n, 1 / n)
    with np.errstate(divide="ignore", invalid="ignore"):
        slide = np.fft.rfft(turning * q) / (1j * k)
    slide[0] = slide[-1] = 0
    slide = np.fft.irfft(slide, n)
    return q * nx + slide * ny, q * ny - slide * nx, sigma


def step(shift, y, at, h, sigma=None):
    """One step of the classical Runge-Kutta method with the front at equal arclength."""
    n = len(y)
    a, b, sigma = velocity(shift, y, at, sigma)
    c, d, sigma = velocity(shift + h / 2 * a, y + h / 2 * b, at, sigma)
    e, f, sigma = velocity(shift + h / 2 * c, y + h / 2 * d, at, sigma)
    g, i, sigma = velocity(shift + h * e, y + h * f, at, sigma)
    modes = np.fft.rfft(np.stack([shift + h / 6 * (a + 2 * c + 2 * e + g), y + h / 6 * (b + 2 * d + 2 * f + i)]))
    modes[np.abs(modes) < 1e-12 * n] = 0
    new = np.fft.irfft(modes, n)
    return new[0], new[1]


def timed(work, rounds):
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        answer = work()
        times.append(time.perf_counter() - start)
    return 1e3 * sorted(times)[rounds // 2], answer


f = problem["front"]
start = np.array(f["shift"]), np.array(f["y"])
loop_time, radius = timed(course, 9)
front_time, crest = timed(lambda: front(f["amplitude"], f["wagner"], f["nodes"]), 21)
steps = {}
difference = abs(crest / f["answer"] - 1)
for name, kinetics in (("linear", False), ("kinetic", True)):
    near = velocity(*start, law(kinetics, f["wagner"], f["capillary"]), None)[2]
    steps[name], moved = timed(lambda: step(*start, law(kinetics, f["wagner"], f["capillary"]), f["step"], near), 15)
    difference = max(difference, abs(moved[1][0] / f["moved"][name] - 1))
print(
    json.dumps(
        {
            "loop": loop_time,
            "loopDifference": abs(radius / p["answer"] - 1),
            "front": front_time,
            "frontDifference": difference,
            "step": steps["linear"],
            "kineticStep": steps["kinetic"],
        }
    )
)
