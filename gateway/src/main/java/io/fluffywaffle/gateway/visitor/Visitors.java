package io.fluffywaffle.gateway.visitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.gateway.GatewayProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells apart what visitors ask for, and who answers it. */
@Component
public class Visitors {

	private static final String HOME = "/";

	private final List<Place> pages;

	private final List<Place> forms;

	private final String home;

	private final String sessionCookie;

	Visitors(VisitorProperties properties, GatewayProperties gateway) {
		this.pages = places(properties.pages());
		this.forms = places(properties.forms());
		this.home = properties.home();
		this.sessionCookie = gateway.sessionCookie();
	}

	/** Whether a visitor asks for something. */
	public boolean isVisit(HttpServletRequest request) {
		return isForm(request) || page(request).isPresent();
	}

	/** Whether a visitor sends a form. */
	public boolean isForm(HttpServletRequest request) {
		return form(request).isPresent();
	}

	/** The service that answers a visitor; empty for everything else. */
	public Optional<String> answeredBy(HttpServletRequest request) {
		return page(request).or(() -> form(request));
	}

	/** The services that answer visitors. */
	public Set<String> services() {
		return Stream
			.concat(Stream.of(this.home), Stream.of(this.pages, this.forms).flatMap(List::stream).map(Place::service))
			.collect(Collectors.toSet());
	}

	private Optional<String> page(HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return Optional.empty();
		}
		if (request.getRequestURI().equals(HOME)) {
			return hasSession(request) ? Optional.empty() : Optional.of(this.home);
		}
		return find(this.pages, request);
	}

	private Optional<String> form(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) ? find(this.forms, request) : Optional.empty();
	}

	/** The portal begins at the same address as the posts, for who has come in. */
	private boolean hasSession(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return cookies != null && Stream.of(cookies).map(Cookie::getName).anyMatch(this.sessionCookie::equals);
	}

	private static Optional<String> find(List<Place> places, HttpServletRequest request) {
		PathContainer path = PathContainer.parsePath(request.getRequestURI());
		return places.stream().filter((place) -> place.path().matches(path)).map(Place::service).findFirst();
	}

	private static List<Place> places(Map<String, Set<String>> patterns) {
		return patterns.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.map((path) -> new Place(entry.getKey(), PathPatternParser.defaultInstance.parse(path))))
			.toList();
	}

	private record Place(String service, PathPattern path) {
	}

}
