package io.fluffywaffle.testsupport.keycloak;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** One visit of Keycloak's login page: code and PKCE, without a browser. */
final class LoginPage {

	private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

	private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

	private static final String CLIENT = "waffle-cli";

	private static final String REDIRECT = "http://127.0.0.1/callback";

	private final String endpoint;

	private final HttpClient http = HttpClient.newHttpClient();

	// By hand: they are Secure, which a browser allows on loopback and Java does not
	private final Map<String, String> cookies = new TreeMap<>();

	private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

	LoginPage(String issuer) {
		this.endpoint = issuer + "/protocol/openid-connect";
	}

	String accessToken(String username, String password) {
		HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(
				this.endpoint + "/auth?" + form(Map.of("client_id", CLIENT, "redirect_uri", REDIRECT, "response_type",
						"code", "scope", "openid", "code_challenge", challenge(), "code_challenge_method", "S256")))));
		String action = find(FORM, page.body(), "a login form").replace("&amp;", "&");
		HttpResponse<String> signedIn = post(action, Map.of("username", username, "password", password));
		String location = signedIn.headers().firstValue("Location").orElse("");
		HttpResponse<String> token = post(this.endpoint + "/token",
				Map.of("grant_type", "authorization_code", "client_id", CLIENT, "redirect_uri", REDIRECT, "code",
						find(CODE, location, "a code for " + username), "code_verifier", this.verifier));
		return JsonMapper.shared().readTree(token.body()).get("access_token").asString();
	}

	private HttpResponse<String> post(String address, Map<String, String> fields) {
		return send(HttpRequest.newBuilder(URI.create(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form(fields))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			this.cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
			HttpResponse<String> response = this.http.send(request.build(), BodyHandlers.ofString());
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

	private static String find(Pattern wanted, String text, String what) {
		Matcher matcher = wanted.matcher(text);
		if (!matcher.find()) {
			throw new IllegalStateException("Keycloak did not show " + what + " but: " + text);
		}
		return matcher.group(1);
	}

}
