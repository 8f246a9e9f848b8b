package io.fluffywaffle.gateway.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person at a browser: follows redirects, fills in Keycloak's form, keeps a history.
 */
public class Browser extends Http {

	private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

	private final List<HttpResponse<String>> history = new ArrayList<>();

	public Browser(int port) {
		super(port);
	}

	/** Opens a page and signs in where Keycloak asks for it. */
	public HttpResponse<String> signIn(String page, String username, String password)
			throws IOException, InterruptedException {
		return fillIn(open(page), username, password);
	}

	/** Opens a page and ends where no redirect leads on. */
	public HttpResponse<String> open(String page) throws IOException, InterruptedException {
		return follow(page(page));
	}

	/** Fills in the login form that Keycloak shows. */
	public HttpResponse<String> fillIn(HttpResponse<String> form, String username, String password)
			throws IOException, InterruptedException {
		return fillIn(form, Map.of("username", username, "password", password));
	}

	/** Fills in whichever form Keycloak shows. */
	public HttpResponse<String> fillIn(HttpResponse<String> form, Map<String, String> fields)
			throws IOException, InterruptedException {
		Matcher action = FORM.matcher(form.body());
		if (!action.find()) {
			throw new AssertionError("No form at " + form.uri() + ": " + form.body());
		}
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return follow(send(
				to(action.group(1).replace("&amp;", "&")).header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(body))
					.build()));
	}

	/** Follows redirects until there are no more. */
	public HttpResponse<String> follow(HttpResponse<String> response) throws IOException, InterruptedException {
		HttpResponse<String> current = response;
		this.history.add(current);
		while (current.statusCode() == 302) {
			URI next = current.uri().resolve(current.headers().firstValue("Location").orElseThrow());
			current = page(next.toString());
			this.history.add(current);
		}
		return current;
	}

	/** Every answer so far. */
	public List<HttpResponse<String>> history() {
		return List.copyOf(this.history);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
