"""What many measurements come to."""


def quantile(values, share):
    """The value below which `share` (0 to 1) of the values lie, between neighbours in proportion."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def summary(values):
    """Count, smallest, median, 95th and 99th percentile and largest of the values that are there."""
    there = [value for value in values if value is not None]
    if not there:
        return {"n": 0, "missed": len(values)}
    return {
        "n": len(there),
        "missed": len(values) - len(there),
        "min": min(there),
        "p50": quantile(there, 0.5),
        "p95": quantile(there, 0.95),
        "p99": quantile(there, 0.99),
        "max": max(there),
    }
