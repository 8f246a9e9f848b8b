package io.fluffywaffle.notification.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its push service, which hands it whatever is sent to its endpoint. */
final class Browser implements AutoCloseable {

	private final HttpServer service;

	private final ECPrivateKey privateKey;

	private final byte[] publicKey;

	private final byte[] auth = new byte[16];

	private final String path = "/push/" + UUID.randomUUID();

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private volatile int status = 201;

	private volatile String retryAfter = "";

	Browser() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			KeyPair pair = generator.generateKeyPair();
			this.privateKey = (ECPrivateKey) pair.getPrivate();
			this.publicKey = uncompressed((ECPublicKey) pair.getPublic());
			new SecureRandom().nextBytes(this.auth);
			this.service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.service.createContext("/", this::take);
		this.service.start();
	}

	/** What its {@code PushManager.subscribe()} gives. */
	Map<String, Object> subscription() {
		return Map.of("endpoint", endpoint(), "keys", Map.of("p256dh", p256dh(), "auth", auth()), "device",
				"Firefox at the desk");
	}

	String endpoint() {
		return origin() + this.path;
	}

	String origin() {
		return "http://127.0.0.1:" + this.service.getAddress().getPort();
	}

	String p256dh() {
		return base64(this.publicKey);
	}

	String auth() {
		return base64(this.auth);
	}

	/** From now on its push service answers so. */
	void answers(int newStatus) {
		answers(newStatus, "");
	}

	void answers(int newStatus, String newRetryAfter) {
		this.retryAfter = newRetryAfter;
		this.status = newStatus;
	}

	/** Everything that was sent to it, also what was not taken. */
	List<Received> received() {
		return List.copyOf(this.received);
	}

	List<String> titles() {
		return received().stream().map((one) -> one.content().path("title").asString()).toList();
	}

	@Override
	public void close() {
		this.service.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] body = exchange.getRequestBody().readAllBytes();
			String text = new MessageReader(this.privateKey, this.publicKey, this.auth).read(body);
			this.received.add(new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body,
					JsonMapper.shared().readTree(text), this.privateKey));
			if (!this.retryAfter.isEmpty()) {
				exchange.getResponseHeaders().set("Retry-After", this.retryAfter);
			}
			exchange.sendResponseHeaders(this.status, -1);
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(ex);
		}
	}

	private static byte[] uncompressed(ECPublicKey key) {
		byte[] point = new byte[65];
		point[0] = 4;
		put(key.getW().getAffineX(), point, 1);
		put(key.getW().getAffineY(), point, 33);
		return point;
	}

	private static void put(BigInteger number, byte[] point, int at) {
		byte[] digits = number.toByteArray();
		int length = Math.min(digits.length, 32);
		System.arraycopy(digits, digits.length - length, point, at + 32 - length, length);
	}

	private static String base64(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * A message that was sent.
	 *
	 * @param curve any key on the curve
	 */
	record Received(String path, Headers headers, byte[] body, JsonNode content, ECPrivateKey curve) {

		String header(String name) {
			return this.headers.getFirst(name);
		}

		/** What the sender says of itself, if this public key signed it. */
		JWTClaimsSet claims(String publicKey) throws Exception {
			String authorization = header("Authorization");
			if (!authorization.matches("vapid t=\\S+, ?k=" + publicKey)) {
				throw new AssertionError("Not signed by the key that it was subscribed with: " + authorization);
			}
			SignedJWT token = SignedJWT.parse(authorization.replaceAll("vapid t=(\\S+),.*", "$1"));
			if (!verifies(token, publicKey)) {
				throw new AssertionError("The signature is not of this key");
			}
			return token.getJWTClaimsSet();
		}

		private boolean verifies(SignedJWT token, String publicKey) throws GeneralSecurityException, JOSEException {
			return token
				.verify(new ECDSAVerifier(MessageReader.point(Base64.getUrlDecoder().decode(publicKey), this.curve)));
		}

	}

}
