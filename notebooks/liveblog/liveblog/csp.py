"""What Django has of its own from version 6 on, as `django.middleware.csp`, with the same setting."""

from django.conf import settings
from django.utils.deprecation import MiddlewareMixin


class ContentSecurityPolicyMiddleware(MiddlewareMixin):
    """Tells the browser from where a page may load what it shows and runs."""

    def process_response(self, request, response):
        if not (settings.DEBUG and response.status_code in (404, 500)):  # Django's pages for these have scripts in them
            policy = "; ".join(" ".join([name, *sources]) for name, sources in settings.SECURE_CSP.items())
            response.headers["Content-Security-Policy"] = policy
        return response
