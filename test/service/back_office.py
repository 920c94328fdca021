"""Helpers that use the back office as a browser would: addresses, forms filled in and sent."""

import re
from html import unescape

from django.urls import reverse


def page(model, what, *args, **query):
    return reverse(f"admin:certification_service_{model._meta.model_name}_{what}", args=args, query=query)


def form_of(office, address):
    """The values of the form as the browser would send them back."""
    text = office.get(address).content.decode()
    form = text[text.index('id="content-main"') :]
    values = {}
    for tag in re.findall(r"<input [^>]*>", form):
        names = dict(re.findall(r'([a-z]+)="([^"]*)"', tag))
        if names.get("type") in ("submit", "button", "file") or "name" not in names:
            continue
        if names.get("type") != "checkbox" or re.search(r"\bchecked\b", tag):
            values[names["name"]] = unescape(names.get("value", "on" if names.get("type") == "checkbox" else ""))
    for name, body in re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>\n?(.*?)</textarea>', form, re.S):
        values[name] = unescape(body)
    for name, body in re.findall(r'<select name="([^"]+)"[^>]*>(.*?)</select>', form, re.S):
        chosen = re.findall(r'<option value="([^"]*)"[^>]*\bselected\b', body)
        if chosen:
            values[name] = [unescape(value) for value in chosen]
    return values


def send(office, address, **changes):
    """Fills the form in, sends it and expects that it was accepted."""
    reply = office.post(address, form_of(office, address) | changes)
    assert reply.status_code == 302, re.findall(r"errorlist.*?</ul>", reply.content.decode(), re.S)
