package io.fluffywaffle.simulator.handset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Routes;
import io.fluffywaffle.simulator.web.WholeAnswer;

/** The page at {@code /} and what belongs to it. */
public final class HandsetPage {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data: http: https:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'";

	public void register(Routes routes) {
		routes.get("/", (call) -> file("index.html", "text/html;charset=utf-8"))
			.get("/handsets.css", (call) -> file("handsets.css", "text/css;charset=utf-8"))
			.get("/{script}.js", (call) -> file(call.path("script") + ".js", "text/javascript;charset=utf-8"))
			.get("/icon.svg", (call) -> file("icon.svg", "image/svg+xml"));
	}

	private static Answer file(String name, String type) {
		try (InputStream content = HandsetPage.class.getResourceAsStream("/io/fluffywaffle/simulator/page/" + name)) {
			return (content == null) ? Answer.problem(404, "There is no " + name)
					: new WholeAnswer(200, type, content.readAllBytes(),
							Map.of("Content-Security-Policy", POLICY, "Cache-Control", "no-cache",
									"X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
