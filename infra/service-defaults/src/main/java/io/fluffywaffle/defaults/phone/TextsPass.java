package io.fluffywaffle.defaults.phone;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Proves to messaging-service that another service may read the texts of one phone, on
 * behalf of the person who holds it: {@code <unix seconds>.<hex HMAC-SHA256>}, good for a
 * minute.
 */
public final class TextsPass {

	/** The header that carries it. */
	public static final String HEADER = "X-Waffle-Pass";

	private static final Pattern SHAPE = Pattern.compile("([0-9]{1,12})\\.([0-9a-f]{64})");

	private static final Duration LIFE = Duration.ofSeconds(60);

	private final PhoneKey key;

	private final Clock clock;

	/**
	 * Issues and checks passes.
	 * @param key base64 of 32 bytes
	 */
	public TextsPass(String key, Clock clock) {
		this.key = new PhoneKey(key);
		this.clock = clock;
	}

	/** A pass for the texts between an account and a phone. */
	public String issue(UUID accountId, String phone) {
		long now = this.clock.instant().getEpochSecond();
		return now + "." + proof(now, accountId, phone);
	}

	/** Whether a pass is for these texts, and from within the last minute. */
	public boolean admits(String pass, UUID accountId, String phone) {
		Matcher parts = SHAPE.matcher(pass);
		if (!parts.matches()) {
			return false;
		}
		long issued = Long.parseLong(parts.group(1));
		boolean recent = Math.abs(this.clock.instant().getEpochSecond() - issued) <= LIFE.toSeconds();
		return recent && MessageDigest.isEqual(proof(issued, accountId, phone).getBytes(UTF_8),
				parts.group(2).getBytes(UTF_8));
	}

	private String proof(long seconds, UUID accountId, String phone) {
		return this.key.hmac("texts:" + seconds + ":" + accountId + ":" + phone);
	}

}
