"""Views and ASGI applications, routed on a lab without a project."""

import functools

import httpx
from channels.routing import URLRouter
from channels.sessions import CookieMiddleware
from consumers import Echo, Greeting
from django.http import HttpResponse
from django.urls import path
from django.views import View
from helpers import connect, talk

GREETING = "hello"


def greet(request, name):
    return HttpResponse(f"{GREETING} {name}, by {request.method}")


async def greet_async(request, name):
    return HttpResponse(f"{GREETING} {name}, async")


class Greet(View):
    def post(self, request, name):
        return HttpResponse(f"{request.body.decode()} {name}")


async def plain(scope, receive, send):
    """An ASGI application as the specification has it, for both protocols."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "text": GREETING})
        return await send({"type": "websocket.close", "code": 4000})
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": GREETING.encode()})


class Cookies(Echo):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(self.scope["cookies"].get(text_data, "no cookie"))


async def test_a_view_function_answers_http_with_what_the_path_holds(lab):
    lab.route("greet/<str:name>/", greet)
    lab.route("later/<str:name>/", greet_async)
    for server in lab.servers:
        assert httpx.get(server.http_url("greet/ann/")).text == "hello ann, by GET"
        assert httpx.get(server.http_url("later/ann/")).text == "hello ann, async"
    assert httpx.get(lab.http_url("greet/")).status_code == 404
    assert httpx.get(lab.http_url()).status_code == 200


async def test_a_class_based_view_and_a_view_with_arguments_filled_in_are_views_too(lab):
    lab.route("greet/<str:name>/", Greet.as_view())
    assert httpx.post(lab.http_url("greet/ann/"), content="hi").text == "hi ann"
    lab.route("ann/", functools.partial(greet, name="ann"))
    assert httpx.get(lab.http_url("ann/")).text == "hello ann, by GET"
    assert "greet/<str:name>/ → Greet" in repr(lab)


async def test_an_asgi_application_answers_both_protocols(lab):
    lab.route("plain/", plain)
    assert httpx.get(lab.http_url("plain/")).text == "hello"
    async with connect(lab.ws_url("plain/")) as client:
        assert await client.recv() == "hello"
    assert repr(lab).count("plain/ → plain") == 1


async def test_a_consumer_within_a_middleware_is_routed_as_it_stands_in_an_asgi_py(lab):
    lab.route("ws/cookies/", CookieMiddleware(Cookies.as_asgi()))
    async with connect(lab.ws_url("ws/cookies/"), additional_headers={"Cookie": "a=1"}) as client:
        await client.send("a")
        assert await client.recv() == "1"
    assert "ws/cookies/ → Cookies" in repr(lab)


async def test_a_router_routes_what_is_left_of_the_path(lab):
    lab.route("shop/", URLRouter([path("one/", CookieMiddleware(Cookies.as_asgi())), path("two/", Echo.as_asgi())]))
    assert await talk(lab.ws_url("shop/two/"), "hello") == ["hello"]
    assert await talk(lab.ws_url("shop/one/"), "a") == ["no cookie"]


async def test_what_was_routed_last_answers_also_after_a_restart(lab):
    for thing, text in ((greet_async, "hello x, async"), (Greeting, "hello over HTTP"), (plain, "hello"), (greet, "hello x, by GET")):
        lab.route("last/<str:name>/", thing)
        assert httpx.get(lab.http_url("last/x/")).text.startswith(text)
    lab.server.restart()
    assert httpx.get(lab.http_url("last/x/")).text == "hello x, by GET"


async def test_a_route_of_a_consumer_is_its_own_protocols_alone(lab):
    lab.route("both/", greet_async)
    lab.route("both/", Echo)
    assert await talk(lab.ws_url("both/"), "x") == ["x"]
    assert httpx.get(lab.http_url("both/")).status_code == 500  # the view takes a name, and the path has none
