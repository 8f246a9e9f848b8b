package io.fluffywaffle.simulator.web;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;

/**
 * Keeps web pages of other origins, open in the same browser, away from the controls,
 * which ask for no password.
 */
public final class OwnPagesOnly extends Filter {

	private static final Pattern THIS_MACHINE = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");

	@Override
	public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
		if (exchange.getRequestURI().getPath().startsWith("/simulator/") && isForeign(exchange)) {
			Answer.problem(403, "Only the simulator's own page may do this.").writeTo(exchange);
			return;
		}
		chain.doFilter(exchange);
	}

	private static boolean isForeign(HttpExchange exchange) {
		String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
		String origin = exchange.getRequestHeaders().getFirst("Origin");
		return !THIS_MACHINE.matcher(host).matches() || (origin != null && !origin.equals("http://" + host));
	}

	@Override
	public String description() {
		return "refuses foreign origins";
	}

}
