package io.fluffywaffle.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What somebody may do who is not signed in: an invited person has no user yet, a client
 * never gets one.
 */
@ConfigurationProperties("waffle.open")
public final class OpenToAll {

	private final List<PathPattern> pages;

	private final List<Call> calls;

	/**
	 * Opens paths, each given as a pattern.
	 * @param pages pages of the portal
	 * @param calls what may be posted to, by the service that answers
	 */
	public OpenToAll(Set<String> pages, Map<String, Set<String>> calls) {
		this.pages = pages.stream().map(OpenToAll::pattern).toList();
		this.calls = calls.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((path) -> new Call(entry.getKey(), pattern(path))))
			.toList();
	}

	/** Whether this asks for such a page. */
	public boolean isPage(HttpServletRequest request) {
		PathContainer path = path(request);
		return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
				&& this.pages.stream().anyMatch((page) -> page.matches(path));
	}

	/** Whether this is such a call. */
	public boolean isCall(HttpServletRequest request) {
		return answeredBy(request).isPresent();
	}

	/** The service that answers such a call; empty when it is none. */
	public Optional<String> answeredBy(HttpServletRequest request) {
		PathContainer path = path(request);
		return HttpMethod.POST.matches(request.getMethod())
				? this.calls.stream().filter((call) -> call.path().matches(path)).map(Call::service).findFirst()
				: Optional.empty();
	}

	/** The services that answer such calls. */
	public Set<String> services() {
		return this.calls.stream().map(Call::service).collect(Collectors.toSet());
	}

	private static PathPattern pattern(String path) {
		return PathPatternParser.defaultInstance.parse(path);
	}

	private static PathContainer path(HttpServletRequest request) {
		return PathContainer.parsePath(request.getRequestURI());
	}

	private record Call(String service, PathPattern path) {
	}

}
