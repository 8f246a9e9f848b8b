package io.fluffywaffle.client.join;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.fluffywaffle.client.code.Token;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the bearer of an attempt shows. Made of the attempt under a key, so that a form
 * that arrives twice gets the same answer twice.
 */
@Component
class AttemptSecrets {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	private final JsonMapper json;

	AttemptSecrets(@Value("${WAFFLE_PHONE_KEY}") String key, JsonMapper json) {
		this.key = new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM);
		this.json = json;
	}

	/** Whoever has it began the attempt. */
	Token attempt(UUID id) {
		return token("attempt:" + id);
	}

	/** Whoever has it has proven the phone. */
	Token proof(UUID id) {
		return token("proof:" + id);
	}

	/** The same for the same form, filled in alike by the same address. */
	String twin(Place place, Wish wish, String address) {
		String form = this.json.writeValueAsString(wish);
		return HexFormat.of().formatHex(hmac("twin:" + place.pageId() + ":" + address + ":" + form));
	}

	private Token token(String text) {
		return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(text)));
	}

	private byte[] hmac(String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(text.getBytes(UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
