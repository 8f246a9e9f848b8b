package io.fluffywaffle.gateway.error;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where every failure of the gateway ends: a page for people, problem details (RFC 9457)
 * for programs, both with the trace's id.
 */
@RestController
class FailureController implements ErrorController {

	private final FailurePage page;

	FailureController(FailurePage page) {
		this.page = page;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<?> failed(HttpServletRequest request, HttpServletResponse response) {
		Failure failure = Failure.of(statusOf(request));
		if (failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "2");
		}
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		String trace = TraceId.of(request);
		return wantsPage(request, path) ? this.page.of(failure, trace) : problem(failure, path, trace);
	}

	private static ResponseEntity<ProblemDetail> problem(Failure failure, String path, @Nullable String trace) {
		ProblemDetail problem = ProblemDetail.forStatus(failure.status());
		problem.setType(URI.create("/problems/" + failure.slug()));
		problem.setTitle(failure.title());
		problem.setDetail(failure.detail());
		problem.setInstance(URI.create(path));
		if (trace != null) {
			problem.setProperty("traceId", trace);
		}
		return ResponseEntity.status(failure.status())
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private static int statusOf(HttpServletRequest request) {
		// a token that cannot be checked because Keycloak does not answer
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof AuthenticationServiceException) {
			return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
		}
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) ? status
				: HttpServletResponse.SC_NOT_FOUND;
	}

	private static boolean wantsPage(HttpServletRequest request, String path) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return !path.startsWith("/api/") && !path.startsWith("/webhooks/") && accept != null
				&& accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
