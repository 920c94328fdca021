"""The only code that changes state; each function is one transaction: rule, effect, publication."""
