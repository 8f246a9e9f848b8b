package io.fluffywaffle.testsupport.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;

/**
 * An issuer on a loopback port that looks to a service like the realm: discovery document
 * and key set over HTTP, tokens signed with RSA. It knows no users: any id gets a token,
 * with the claims that the realm gives.
 */
public final class TestIssuer {

	private static final TestIssuer OF_THIS_JVM = new TestIssuer();

	private final HttpServer server;

	private final RSAKey key = newKey();

	private final RSAKey strangersKey = newKey();

	private TestIssuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		answer("/.well-known/openid-configuration",
				"""
						{"issuer": "%1$s", "jwks_uri": "%1$s/protocol/openid-connect/certs", "authorization_endpoint": "%1$s/auth",
						 "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
						 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
						"""
					.formatted(url()));
		String keys = new JWKSet(this.key.toPublicJWK()).toString();
		answer("/protocol/openid-connect/certs", keys);
		answer("/certs", keys);
		this.server.start();
	}

	/** Started with its first use, gone with the JVM. */
	public static TestIssuer ofThisJvm() {
		return OF_THIS_JVM;
	}

	/** Its address: the {@code iss} of its tokens. */
	public String url() {
		return "http://127.0.0.1:%d/realms/waffle".formatted(this.server.getAddress().getPort());
	}

	/** A token for this person, to be changed and then taken. */
	public TestToken token(UUID user) {
		return TestToken.of(this, user);
	}

	/** The {@code Authorization} header of an ordinary person. */
	public String bearer(UUID user) {
		return token(user).bearer();
	}

	RSAKey key() {
		return this.key;
	}

	RSAKey strangersKey() {
		return this.strangersKey;
	}

	private void answer(String path, String json) {
		this.server.createContext("/realms/waffle" + path, (exchange) -> {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	private static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
