package io.fluffywaffle.simulator.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the handler of a request and writes what it answers. */
public final class Routes implements HttpHandler {

	private static final Logger log = LoggerFactory.getLogger(Routes.class);

	private final List<Route> routes;

	private final @Nullable String host;

	private final MissingRoute missing;

	public Routes(MissingRoute missing) {
		this(new ArrayList<>(), null, missing);
	}

	private Routes(List<Route> routes, @Nullable String host, MissingRoute missing) {
		this.routes = routes;
		this.host = host;
		this.missing = missing;
	}

	/** The same routes; what is added through it answers for one of Twilio's hosts. */
	public Routes at(String twilioHost) {
		return new Routes(this.routes, twilioHost, this.missing);
	}

	public Routes get(String path, Handler handler) {
		return add("GET", path, handler);
	}

	public Routes post(String path, Handler handler) {
		return add("POST", path, handler);
	}

	public Routes put(String path, Handler handler) {
		return add("PUT", path, handler);
	}

	public Routes delete(String path, Handler handler) {
		return add("DELETE", path, handler);
	}

	private Routes add(String method, String path, Handler handler) {
		this.routes.add(Route.of(this.host, method, path, handler));
		return this;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			answer(exchange).writeTo(exchange);
		}
	}

	private Answer answer(HttpExchange exchange) {
		try {
			return find(exchange);
		}
		catch (Refused refused) {
			return refused.answer();
		}
		catch (RuntimeException ex) {
			log.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), ex);
			return Answer.problem(500, "The simulator has a fault of its own; see its log.");
		}
	}

	private Answer find(HttpExchange exchange) {
		String path = exchange.getRequestURI().getRawPath();
		String asked = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
		boolean otherMethod = false;
		for (Route route : this.routes.stream().filter((one) -> one.isAt(asked)).toList()) {
			Optional<Map<String, String>> values = route.match(path);
			if (values.isPresent() && route.method().equals(exchange.getRequestMethod())) {
				return route.handler().answer(new Call(exchange, values.get()));
			}
			otherMethod = otherMethod || values.isPresent();
		}
		return this.missing.refuse(path, otherMethod).answer();
	}

	/** Words the refusal of a path, or of a method on a path, that nobody answers. */
	@FunctionalInterface
	public interface MissingRoute {

		Refused refuse(String path, boolean otherMethod);

	}

}
