package io.fluffywaffle.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keycloak's pages as one browser sees them, without a browser: forms, cookies, and at
 * the end a code with PKCE for the client {@code waffle-cli}.
 */
public final class Visit {

	private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

	private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

	private static final String CLIENT = "waffle-cli";

	private static final String REDIRECT = "http://127.0.0.1/callback";

	private final String keycloak;

	private final String endpoint;

	private final HttpClient http = HttpClient.newHttpClient();

	// By hand: they are Secure, which a browser allows on loopback and Java does not
	private final Map<String, String> cookies = new TreeMap<>();

	private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

	private @Nullable HttpResponse<String> shown;

	/**
	 * Begins one.
	 * @param issuer the realm's address
	 */
	public Visit(String issuer) {
		this.keycloak = issuer.substring(0, issuer.indexOf("/realms/"));
		this.endpoint = issuer + "/protocol/openid-connect";
	}

	/** Asks for a sign-in, with parameters beyond the usual ones. */
	public Visit open(Map<String, String> more) {
		Map<String, String> asked = new HashMap<>(Map.of("client_id", CLIENT, "redirect_uri", REDIRECT, "response_type",
				"code", "scope", "openid", "code_challenge", challenge(), "code_challenge_method", "S256"));
		asked.putAll(more);
		return follow(send(HttpRequest.newBuilder(URI.create(this.endpoint + "/auth?" + form(asked)))));
	}

	/** Sends the form of the page that is shown. */
	public Visit submit(Map<String, String> fields) {
		return follow(post(find(FORM, "a form").replace("&amp;", "&"), fields));
	}

	/** Signs in on the page that is shown. */
	public Visit signIn(String username, String password) {
		return submit(Map.of("username", username, "password", password));
	}

	/** What the page says; empty after the way back to the client. */
	public String page() {
		return (this.shown != null) ? this.shown.body() : "";
	}

	/** The value of a hidden field of the page. */
	public String hidden(String name) {
		return find(Pattern.compile("name=\"%s\"[^>]*value=\"([^\"]+)\"".formatted(name)), "a field " + name);
	}

	/** Where the client was called back, or empty. */
	public String callback() {
		return (this.shown != null) ? this.shown.headers().firstValue("Location").orElse("") : "";
	}

	/** Trades the code that the client was called back with. */
	public JsonNode tokens() {
		Matcher code = CODE.matcher(callback());
		if (!code.find()) {
			throw new IllegalStateException("Keycloak gave no code but: " + page());
		}
		return tokens(Map.of("grant_type", "authorization_code", "client_id", CLIENT, "redirect_uri", REDIRECT, "code",
				code.group(1), "code_verifier", this.verifier));
	}

	/** Trades a refresh token. */
	public JsonNode refreshed(JsonNode tokens) {
		return tokens(Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token",
				tokens.get("refresh_token").asString()));
	}

	/** What an access token claims. */
	public static JsonNode claims(JsonNode tokens) {
		String payload = tokens.get("access_token").asString().split("\\.")[1];
		return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
	}

	private JsonNode tokens(Map<String, String> fields) {
		return JsonMapper.shared().readTree(post(this.endpoint + "/token", fields).body());
	}

	private Visit follow(HttpResponse<String> answer) {
		HttpResponse<String> at = answer;
		while (at.headers().firstValue("Location").orElse("").startsWith(this.keycloak)) {
			at = send(HttpRequest.newBuilder(URI.create(at.headers().firstValue("Location").orElseThrow())));
		}
		this.shown = at;
		return this;
	}

	private HttpResponse<String> post(String address, Map<String, String> fields) {
		return send(HttpRequest.newBuilder(URI.create(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form(fields))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			this.cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
			HttpResponse<String> response = this.http.send(request.header("User-Agent", "Visit/1").build(),
					BodyHandlers.ofString());
			for (String cookie : response.headers().allValues("Set-Cookie")) {
				String[] parts = cookie.split("[=;]", 3);
				this.cookies.put(parts[0], parts[1]);
			}
			return response;
		}
		catch (IOException ex) {
			throw new IllegalStateException("Keycloak does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String find(Pattern wanted, String what) {
		Matcher matcher = wanted.matcher(page());
		if (!matcher.find()) {
			throw new IllegalStateException("Keycloak did not show %s but: %s %s".formatted(what, callback(), page()));
		}
		return matcher.group(1);
	}

	private String challenge() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(this.verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String form(Map<String, String> fields) {
		return new TreeMap<>(fields).entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
