"""An independent judge of systems of printed figures: can all of them be right at once?

It reads systems as JSON, one a line, and writes for each the rules of printing under which it can be, among "rounding", "truncation"
and "mixed"; "?" behind a rule says that it did not decide. It computes with fractions, reads each printed string by itself, and takes
nothing from the code that it judges: no interval, no order of propagation, no rounding.

How: each relation is written as a polynomial that must be 0, or not above 0. A number that stands in one relation alone, and there as a
factor, is eliminated by its two ends; the cases of signs, of readings and of divisors that may be 0 are tried one by one. What is left
is linear, and is decided by an exact simplex with strict ends, and by branching where numbers are whole.
"""

import json
import sys
from fractions import Fraction
from itertools import product as every

RULES = ("rounding", "truncation", "mixed")
ZERO = Fraction(0)
ONE = Fraction(1)


class Undecided(Exception):
    pass


# --- What is printed -------------------------------------------------------------------------------------------------------------

# An interval is (lower, is lower in, upper, is upper in); None is no end.
EVERYTHING = (None, False, None, False)


def value_and_place(figure):
    """The number that a figure prints, and one unit of its last place."""
    text = figure["amount"]
    places = len(text.split(".")[1]) if "." in text else 0
    scale = Fraction(10) ** figure["multiplier"]
    if figure["unit"] == "percent":
        scale /= 100
    return Fraction(text) * scale, scale / 10**places


def is_exact(figure):
    return (
        figure["unit"] == "item"
        and figure["multiplier"] == 0
        and "." not in figure["amount"]
        and figure["qualifier"] is None
    )


def interval_of(figure, rule):
    """What may stand behind a figure: printed by rounding half up or half to even, by cutting off, or by either."""
    value, place = value_and_place(figure)
    word = figure["qualifier"]
    if word == "atLeast":
        return (value, True, None, False)
    if word == "over":
        return (value, False, None, False)
    if word == "atMost":
        return (None, False, value, True)
    if word == "under":
        return (None, False, value, False)
    if word is not None:
        raise ValueError(f"Cannot judge a figure: its word must be a threshold, got {word}")
    if is_exact(figure):
        return (value, True, value, True)
    half = place / 2
    # By size, away from 0: a size s prints as n last places.
    is_even = int(figure["amount"][-1]) % 2 == 0
    size = abs(value)
    # Half up takes the lower end and leaves the upper; half to even takes both if n is even, and neither if it is odd.
    rounded = (size - half, True, size + half, is_even)
    cut = (size, True, size + place, False)
    if size == 0:
        # Of both signs: below half of the last place, or below all of it.
        rounded = (-half, is_even, half, is_even)
        cut = (-place, False, place, False)
    chosen = {"rounding": [rounded], "truncation": [cut], "mixed": [rounded, cut]}[rule]
    lower = min((one[0], not one[1]) for one in chosen)
    upper = max((one[2], one[3]) for one in chosen)
    low, low_in, high, high_in = lower[0], not lower[1], upper[0], upper[1]
    return (-high, high_in, -low, low_in) if value < 0 else (low, low_in, high, high_in)


def meet(a, b):
    """Both intervals; None where they have nothing in common."""
    lower, lower_in, upper, upper_in = a
    if b[0] is not None and (lower is None or b[0] > lower or (b[0] == lower and not b[1])):
        lower, lower_in = b[0], b[1]
    if b[2] is not None and (upper is None or b[2] < upper or (b[2] == upper and not b[3])):
        upper, upper_in = b[2], b[3]
    if lower is not None and upper is not None:
        if lower > upper or (lower == upper and not (lower_in and upper_in)):
            return None
    return (lower, lower_in, upper, upper_in)


def holds(interval, value):
    return meet(interval, (value, True, value, True)) is not None


# --- Polynomials: monomials are sorted tuples of names ---------------------------------------------------------------------------


def add(a, b, factor=ONE):
    total = dict(a)
    for monomial, coefficient in b.items():
        total[monomial] = total.get(monomial, ZERO) + factor * coefficient
    return {monomial: coefficient for monomial, coefficient in total.items() if coefficient != 0}


def multiply(a, b):
    total = {}
    for left, one in a.items():
        for right, other in b.items():
            monomial = tuple(sorted(left + right))
            total[monomial] = total.get(monomial, ZERO) + one * other
    return {monomial: coefficient for monomial, coefficient in total.items() if coefficient != 0}


UNIT = {(): ONE}


def fraction_of(tree, guards, divisors):
    """A formula as a numerator and a denominator, with what must be above 0 for it to have a value, and what must not be 0."""
    op = tree["op"]
    if op == "input":
        return {(tree["name"],): ONE}, UNIT
    if op == "constant":
        value = Fraction(tree["value"])
        return ({(): value} if value != 0 else {}), UNIT
    a, b = fraction_of(tree["left"], guards, divisors)
    c, d = fraction_of(tree["right"], guards, divisors)
    if op == "add":
        return (add(a, c), b) if b == d else (add(multiply(a, d), multiply(c, b)), multiply(b, d))
    if op == "subtract":
        if b == d:
            return add(a, c, -ONE), b
        return add(multiply(a, d), multiply(c, b), -ONE), multiply(b, d)
    if op == "multiply":
        return multiply(a, c), multiply(b, d)
    if op == "divide":
        divisors.append(c)
        return multiply(a, d), multiply(b, c)
    if op == "whenPositive":
        guards.append(a)
        return c, d
    raise ValueError(f"Cannot judge a formula: its operation must be known, got {op}")


def names_in(polynomial):
    return {name for monomial in polynomial for name in monomial}


def with_values(polynomial, values):
    """A polynomial in which some names have values."""
    total = {}
    for monomial, coefficient in polynomial.items():
        rest = []
        for name in monomial:
            if name in values:
                coefficient = coefficient * values[name]
            else:
                rest.append(name)
        key = tuple(rest)
        total[key] = total.get(key, ZERO) + coefficient
    return {monomial: coefficient for monomial, coefficient in total.items() if coefficient != 0}


# --- Linear conditions, exactly --------------------------------------------------------------------------------------------------

# A condition is (polynomial of degree 1, sign): the polynomial is 0 ("="), at most 0 ("<=") or below 0 ("<").


def simplex(conditions):
    """Values that meet linear conditions, strict ones with as much room as there is up to 1; None where there are none."""
    names = sorted({name for polynomial, _ in conditions for name in names_in(polynomial)})
    # A number that has a least value is that and something that is not negative; any other is the difference of two such.
    least = {}
    for polynomial, sign in conditions:
        if sign != "=" and len(names_in(polynomial)) == 1 and all(len(monomial) < 2 for monomial in polynomial):
            (name,) = names_in(polynomial)
            if polynomial[(name,)] < 0:
                bound = polynomial.get((), ZERO) / -polynomial[(name,)]
                least[name] = max(least.get(name, bound), bound)
    column, room = {}, 0
    for name in names:
        column[name] = room
        room += 1 if name in least else 2
    rows, sides = [], []

    def put(polynomial, has_room, factor):
        row = [ZERO] * (room + 1)
        side = -factor * polynomial.get((), ZERO)
        for monomial, coefficient in polynomial.items():
            if monomial:
                (name,) = monomial
                row[column[name]] += factor * coefficient
                if name in least:
                    side -= factor * coefficient * least[name]
                else:
                    row[column[name] + 1] -= factor * coefficient
        if has_room:
            row[room] = ONE
        elif side >= 0 and all(one <= 0 for one in row):
            # Nothing that is not negative breaks it.
            return
        rows.append(row)
        sides.append(side)

    for polynomial, sign in conditions:
        if not any(polynomial):
            constant = polynomial.get((), ZERO)
            if (sign == "=" and constant != 0) or (sign == "<=" and constant > 0) or (sign == "<" and constant >= 0):
                return None
            continue
        put(polynomial, sign == "<", ONE)
        if sign == "=":
            put(polynomial, False, -ONE)
    if not rows:
        return {name: least.get(name, ZERO) for name in names}
    rows.append([ZERO] * room + [ONE])
    sides.append(ONE)

    # Dictionary: basic = side - sum of row * non-basic. Phase 1 brings in one number that all rows may lean on.
    count = room + 1
    lean = count
    basic = [count + 1 + at for at in range(len(rows))]
    free = list(range(count)) + [lean]
    table = [row + [-ONE] for row in rows]
    goal = [ZERO] * count + [-ONE]
    height = ZERO

    def pivot(at, by, goals):
        row, side = table[at], sides[at]
        by_value = row[by]
        inverse = 1 / by_value
        row[:] = [one * inverse if one else one for one in row]
        row[by] = inverse
        sides[at] = side = side * inverse
        used = [place for place, one in enumerate(row) if one]
        for other, own in enumerate(table):
            factor = own[by]
            if other == at or not factor:
                continue
            own[by] = ZERO
            for place in used:
                own[place] -= factor * row[place]
            sides[other] -= factor * side
        for own in goals:
            factor = own[0][by]
            if factor:
                own[0][by] = ZERO
                for place in used:
                    own[0][place] -= factor * row[place]
                own[1] += factor * side
        basic[at], free[by] = free[by], basic[at]

    first = [goal, height]
    second = [[ZERO] * room + [ONE, ZERO], ZERO]

    def climb(own, goals):
        while True:
            # Bland's rule: always the first, so that it ends.
            entering = min(
                (place for place in range(len(free)) if own[0][place] > 0 and free[place] != -1),
                key=lambda place: free[place],
                default=None,
            )
            if entering is None:
                return
            best = None
            for at, row in enumerate(table):
                if row[entering] > 0:
                    ratio = sides[at] / row[entering]
                    if best is None or ratio < best[0] or (ratio == best[0] and basic[at] < basic[best[1]]):
                        best = (ratio, at)
            if best is None:
                return
            pivot(best[1], entering, goals)

    worst = min(range(len(sides)), key=lambda at: sides[at])
    if sides[worst] < 0:
        pivot(worst, len(free) - 1, [first, second])
        climb(first, [first, second])
        if first[1] < 0:
            return None
        if lean in basic:
            at = basic.index(lean)
            by = next((place for place, one in enumerate(table[at]) if one), None)
            if by is not None:
                pivot(at, by, [first, second])
    if lean in free:
        # It may not come back.
        gone = free.index(lean)
        free[gone] = -1
        for row in table:
            row[gone] = ZERO
        second[0][gone] = ZERO
    climb(second, [second])
    has_strict = any(sign == "<" for _, sign in conditions)
    if has_strict and second[1] <= 0:
        return None
    values = [ZERO] * (room + 1)
    for at, name in enumerate(basic):
        if name <= room:
            values[name] = sides[at]
    return {
        name: values[column[name]] + least[name] if name in least else values[column[name]] - values[column[name] + 1]
        for name in names
    }


MOST_BRANCHES = 400


def floor_of(value):
    return value.numerator // value.denominator


def can_be(conditions, whole, budget):
    """Whether linear conditions can be met, some numbers being whole."""
    waiting = [conditions]
    while waiting:
        budget[0] -= 1
        if budget[0] < 0:
            raise Undecided
        tried = waiting.pop()
        values = simplex(tried)
        if values is None:
            continue
        broken = next((name for name, value in values.items() if name in whole and value.denominator != 1), None)
        if broken is None:
            return True
        below = Fraction(floor_of(values[broken]))
        waiting.append(tried + [({(broken,): ONE, (): -below}, "<=")])
        waiting.append(tried + [({(broken,): -ONE, (): below + 1}, "<=")])
    return False


# --- Systems ---------------------------------------------------------------------------------------------------------------------


def negative(polynomial):
    return {monomial: -coefficient for monomial, coefficient in polynomial.items()}


def range_of(polynomial, intervals):
    """Bounds of a linear polynomial: numbers, each with whether it may be reached; None where there is no end."""
    lower, lower_in, upper, upper_in = ZERO, True, ZERO, True
    for monomial, coefficient in polynomial.items():
        if not monomial:
            low, low_in, high, high_in = coefficient, True, coefficient, True
        else:
            low, low_in, high, high_in = intervals[monomial[0]]
            low = None if low is None else low * coefficient
            high = None if high is None else high * coefficient
            if coefficient < 0:
                low, low_in, high, high_in = high, high_in, low, low_in
        lower = None if lower is None or low is None else lower + low
        upper = None if upper is None or high is None else upper + high
        lower_in, upper_in = lower_in and low_in, upper_in and high_in
    return lower, lower_in, upper, upper_in


def signs_of(polynomial, intervals, conditions=()):
    """The signs that a linear polynomial can have at all."""
    lower, lower_in, upper, upper_in = range_of(polynomial, intervals)
    signs = set()
    if upper is None or upper > 0:
        signs.add(1)
    if lower is None or lower < 0:
        signs.add(-1)
    if (lower is None or lower < 0 or (lower == 0 and lower_in)) and (
        upper is None or upper > 0 or (upper == 0 and upper_in)
    ):
        signs.add(0)
    # What a case has said of it already.
    if (negative(polynomial), "<") in conditions:
        signs &= {1}
    if (polynomial, "<") in conditions:
        signs &= {-1}
    if (polynomial, "=") in conditions:
        signs &= {0}
    return signs


def cases_of(condition, values, intervals):
    """The ways in which one reading can be met: lists of (polynomial, sign)."""
    guards, divisors = [], []
    a, b = fraction_of(condition["left"], guards, divisors)
    c, d = fraction_of(condition["right"], guards, divisors)
    guards = [with_values(guard, values) for guard in guards]
    divisors = [with_values(divisor, values) for divisor in divisors]
    difference = add(multiply(a, d), multiply(c, b), -ONE)
    if condition["is"] == "<=":
        if b != UNIT or d != UNIT:
            raise Undecided
        met = [(with_values(difference, values), "<=")]
    else:
        met = [(with_values(difference, values), "=")]
    if any(not divisor for divisor in divisors):
        # Of what is 0 as it is printed a share says nothing; what need not be 0 is not.
        return [[]]
    if not guards:
        ways = [met]
        for divisor in divisors:
            signs = signs_of(divisor, intervals)
            above, below = (negative(divisor), "<"), (divisor, "<")
            ways = [way + [one] for way in ways for one in [above] * (1 in signs) + [below] * (-1 in signs)]
        return ways
    (guard,) = guards
    # A rate on what is below 0 says nothing that a formula has, and on 0 there is none.
    signs = signs_of(guard, intervals)
    return [met + [(negative(guard), "<")]] * (1 in signs) + [[(guard, "<")]] * (-1 in signs)


def point_of(interval):
    lower, lower_in, upper, upper_in = interval
    return lower if lower is not None and lower == upper and lower_in and upper_in else None


def evaluate(tree, values):
    """A formula with numbers; None where it has no value."""
    op = tree["op"]
    if op == "input":
        return values.get(tree["name"])
    if op == "constant":
        return Fraction(tree["value"])
    left, right = evaluate(tree["left"], values), evaluate(tree["right"], values)
    if left is None or right is None:
        return None
    if op == "add":
        return left + right
    if op == "subtract":
        return left - right
    if op == "multiply":
        return left * right
    if op == "divide":
        return None if right == 0 else left / right
    return right if left > 0 else None


def inputs_of(tree):
    if tree["op"] == "input":
        return [tree["name"]]
    if tree["op"] == "constant":
        return []
    return inputs_of(tree["left"]) + inputs_of(tree["right"])


MOST_WAYS = 256


def prints_as_computed(constraint, constraints, prints, rule):
    """Whether an author gets the claim from figures as they are printed, of which something was rounded away.

    Such an author may take any of several prints of one number, and what is not printed from what it is computed from.
    """
    claim = constraint["claim"]
    if claim is None or not prints.get(claim):
        return False

    def seen(name, path):
        """The values that an author may see, and whether all of them are exact; None where there are none."""
        own = prints.get(name, [])
        if own:
            numbers = {value_and_place(figure)[0] for figure in own if figure["qualifier"] is None}
            if numbers:
                return numbers, all(is_exact(figure) for figure in own)
        for other in constraints:
            if other["claim"] == name and name not in path:
                found = [computed(other, path | {name}, reading) for reading in other["readings"]]
                found = [one for one in found if one is not None]
                if found:
                    return set().union(*(results for results, _ in found)), all(exact for _, exact in found)
        return None

    def computed(one, path, reading):
        names = sorted({*inputs_of(reading["left"]), *inputs_of(reading["right"])} - {one["claim"]})
        all_seen = [seen(name, path) for name in names]
        if any(found is None for found in all_seen):
            return None
        ways = 1
        for found, _ in all_seen:
            ways *= len(found)
        if ways > MOST_WAYS:
            raise Undecided
        results = set()
        for chosen in every(*(sorted(found) for found, _ in all_seen)):
            values = dict(zip(names, chosen))
            results.add(solved(reading, one["claim"], values))
        results.discard(None)
        return (results, all(exact for _, exact in all_seen)) if results else None

    finest = min(prints[claim], key=lambda figure: value_and_place(figure)[1])
    if finest["qualifier"] is not None:
        return False
    for reading in constraint["readings"]:
        found = computed(constraint, {claim}, reading)
        if found is None:
            continue
        results, exact = found
        if not exact and any(holds(interval_of(finest, rule), value) for value in results):
            return True
    return False


def solved(condition, claim, values):
    """The claim that a reading gives, in which it stands once and alone."""
    if condition["left"] != {"op": "input", "name": claim}:
        return None
    return evaluate(condition["right"], values)


def is_possible(system, rule):
    prints = {}
    for figure in system["prints"]:
        prints.setdefault(figure["of"], []).append(figure)
    intervals, whole, values = {}, set(), {}
    for variable in system["variables"]:
        name = variable["id"]
        interval = EVERYTHING
        minimum, maximum = variable["minimum"], variable["maximum"]
        bounds = [
            (None if minimum is None else Fraction(minimum), minimum is not None, None, False),
            (None, False, None if maximum is None else Fraction(maximum), maximum is not None),
        ]
        for one in bounds + [interval_of(figure, rule) for figure in prints.get(name, [])]:
            interval = meet(interval, one)
            if interval is None:
                return False
        if variable["isWhole"]:
            whole.add(name)
            lower, lower_in, upper, upper_in = interval
            if lower is not None:
                lower = Fraction(-floor_of(-lower)) if lower_in else Fraction(floor_of(lower) + 1)
            if upper is not None:
                upper = Fraction(floor_of(upper)) if upper_in else Fraction(-floor_of(-upper) - 1)
            if lower is not None and upper is not None and lower > upper:
                return False
            interval = (lower, lower is not None, upper, upper is not None)
        intervals[name] = interval
        point = point_of(interval)
        if point is not None:
            values[name] = point
    binding = [
        constraint
        for constraint in system["constraints"]
        if not prints_as_computed(constraint, system["constraints"], prints, rule)
    ]
    choices = [
        [case for reading in constraint["readings"] for case in cases_of(reading, values, intervals)] for constraint in binding
    ]
    budget = [MOST_BRANCHES]
    ways = 1
    for some in choices:
        ways *= len(some)
    if ways > MOST_WAYS:
        raise Undecided
    is_open = False
    for chosen in every(*choices):
        try:
            if case_is_possible([one for case in chosen for one in case], intervals, whole, budget):
                return True
        except Undecided:
            is_open = True
    if is_open:
        raise Undecided
    return False


def ends(name, interval):
    lower, lower_in, upper, upper_in = interval
    found = []
    if lower is not None:
        found.append(({(name,): -ONE, (): lower}, "<=" if lower_in else "<"))
    if upper is not None:
        found.append(({(name,): ONE, (): -upper}, "<=" if upper_in else "<"))
    return [(({m: c for m, c in polynomial.items() if c != 0}), sign) for polynomial, sign in found]


def case_is_possible(conditions, intervals, whole, budget):
    """Whether polynomial conditions can be met by numbers of their intervals."""
    curved = next((one for one in conditions if any(len(monomial) > 1 for monomial in one[0])), None)
    if curved is None:
        names = {name for polynomial, _ in conditions for name in names_in(polynomial)}
        return can_be(conditions + [end for name in sorted(names) for end in ends(name, intervals[name])], whole, budget)
    curves = [one for one in conditions if any(len(monomial) > 1 for monomial in one[0])]
    for curve in curves:
        others = [one for one in conditions if one is not curve]
        elsewhere = {name for polynomial, _ in others for name in names_in(polynomial)}
        for name in sorted(names_in(curve[0])):
            factor = {
                tuple(part for part in monomial if part != name): coefficient
                for monomial, coefficient in curve[0].items()
                if name in monomial
            }
            if name in elsewhere or name in whole or any(len(monomial) > 1 for monomial in factor):
                continue
            if any(monomial.count(name) > 1 for monomial in curve[0]):
                continue
            rest = {monomial: coefficient for monomial, coefficient in curve[0].items() if name not in monomial}
            if any(len(monomial) > 1 for monomial in rest):
                continue
            return any(
                case_is_possible(others + case, intervals, whole, budget)
                for case in without(factor, rest, curve[1], intervals[name], signs_of(factor, intervals, others))
            )
    # A whole number of few values: one after another.
    small = None
    for name in sorted({name for polynomial, _ in curves for name in names_in(polynomial)} & whole):
        lower, _, upper, _ = intervals[name]
        if lower is not None and upper is not None and (small is None or upper - lower < small[1]):
            small = (name, upper - lower, lower, upper)
    if small is None or small[1] > MOST_WAYS:
        raise Undecided
    name, _, lower, upper = small
    value = lower
    while value <= upper:
        values = {name: value}
        tried = [(with_values(polynomial, values), sign) for polynomial, sign in conditions]
        if case_is_possible(tried, intervals, whole, budget):
            return True
        value += 1
    return False


def without(factor, rest, sign, interval, signs):
    """factor * x + rest = 0 (or at most 0) for some x of an interval, in cases of the factor's sign."""
    lower, lower_in, upper, upper_in = interval
    nothing = [(factor, "="), (rest, sign)]

    def at(bound, is_in, way):
        # way * (factor * bound + rest) is at most 0, or below.
        polynomial = add({m: c * bound for m, c in factor.items()}, rest)
        polynomial = {m: way * c for m, c in polynomial.items() if c != 0}
        return (polynomial, "<=" if is_in else "<")

    above, below = [(negative(factor), "<")], [(factor, "<")]
    if sign == "=":
        # With a factor above 0, factor * x runs from factor * lower to factor * upper, and must reach -rest.
        if lower is not None:
            above.append(at(lower, lower_in, ONE))
            below.append(at(lower, lower_in, -ONE))
        if upper is not None:
            above.append(at(upper, upper_in, -ONE))
            below.append(at(upper, upper_in, ONE))
    else:
        if lower is not None:
            above.append(at(lower, lower_in, ONE))
        if upper is not None:
            below.append(at(upper, upper_in, ONE))
    return [above] * (1 in signs) + [nothing] * (0 in signs) + [below] * (-1 in signs)


def rules_of(system):
    """The rules under which a system can be, those that are not decided with a question mark."""
    found = []
    for rule in RULES:
        if rule == "mixed" and any(not one.endswith("?") for one in found):
            # What fits one rule fits one for each figure.
            found.append(rule)
            break
        try:
            if is_possible(system, rule):
                found.append(rule)
        except Undecided:
            found.append(rule + "?")
    return found


def main():
    for line in sys.stdin:
        print(json.dumps(rules_of(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
