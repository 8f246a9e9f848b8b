package io.fluffywaffle.identity.serviceclient;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Goes through Keycloak's pages as a person does who was given an address. */
final class Browser {

	private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

	private final HttpClient http = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new TreeMap<>();

	private URI place;

	private String page = "";

	Browser(String address) {
		this.place = URI.create(address);
		go(HttpRequest.newBuilder(this.place));
	}

	/** Sends the page's form with what it holds already and these. */
	Browser submit(Map<String, String> fields) {
		Map<String, String> all = new TreeMap<>();
		Matcher hidden = HIDDEN.matcher(this.page);
		while (hidden.find()) {
			all.put(hidden.group(1), hidden.group(2));
		}
		all.putAll(fields);
		Matcher form = FORM.matcher(this.page);
		if (!form.find()) {
			throw new IllegalStateException("No form at " + this.place + ": " + this.page);
		}
		String body = all.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		go(HttpRequest.newBuilder(this.place.resolve(form.group(1).replace("&amp;", "&")))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
		return this;
	}

	/** What the address bar shows. */
	String address() {
		return this.place.toString();
	}

	private void go(HttpRequest.Builder request) {
		HttpResponse<String> answer = send(request);
		Optional<String> next = answer.headers().firstValue("Location");
		this.page = answer.body();
		this.place = answer.uri();
		if (next.isPresent()) {
			this.place = this.place.resolve(next.get());
			// nothing listens where the program is called back
			if (!this.place.getPath().equals("/callback")) {
				go(HttpRequest.newBuilder(this.place));
			}
		}
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		// by hand: they are Secure, which a browser allows on loopback and Java does not
		this.cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
		try {
			HttpResponse<String> answer = this.http.send(request.build(), BodyHandlers.ofString());
			for (String cookie : answer.headers().allValues("Set-Cookie")) {
				String[] parts = cookie.split("[=;]", 3);
				this.cookies.put(parts[0], parts[1]);
			}
			return answer;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
