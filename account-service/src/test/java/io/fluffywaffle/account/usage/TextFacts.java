package io.fluffywaffle.account.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;

/** Made-up texts with all their facts, and what they come to when counted by hand. */
final class TextFacts {

	static final LocalDate FIRST = LocalDate.parse("2026-09-29");

	private static final List<String> COUNTRIES = List.of("US", "CA", "DE", "ZZ");

	private final Random random;

	private final List<TextFact> facts = new ArrayList<>();

	private final Map<String, List<Long>> sums = new LinkedHashMap<>();

	TextFacts(long seed) {
		this.random = new Random(seed);
	}

	TextFacts received(UUID account, int texts) {
		for (int i = 0; i < texts; i++) {
			Instant at = instant();
			TextKind kind = kind();
			String country = country();
			int segments = 1 + this.random.nextInt(4);
			String sid = "SM" + UUID.randomUUID().toString().replace("-", "");
			this.facts.add(TextFact.received(account, sid, at, kind, country, segments));
			if (this.random.nextInt(5) == 0) {
				// Twilio calls again, and the second call is later
				this.facts.add(TextFact.received(account, sid, at.plusSeconds(90_000), kind, country, segments));
			}
			add(account, at, Direction.IN, kind, country, segments);
		}
		return this;
	}

	TextFacts sent(UUID account, int texts) {
		for (int i = 0; i < texts; i++) {
			Instant at = instant();
			TextKind kind = kind();
			String country = country();
			UUID message = UUID.randomUUID();
			int segments = 1 + this.random.nextInt(4);
			int corrected = 1 + this.random.nextInt(4);
			boolean failed = this.random.nextInt(6) == 0;
			this.facts.add(TextFact.sent(account, message, at, kind, country, segments));
			this.facts.add(TextFact.moved(account, message, null, at.plusSeconds(2), false));
			this.facts.add(TextFact.moved(account, message, corrected, at.plusSeconds(3), false));
			this.facts.add(TextFact.moved(account, message, corrected, at.plusSeconds(90_000), failed));
			if (!failed) {
				add(account, at, Direction.OUT, kind, country, corrected);
			}
		}
		// not accepted, so far
		this.facts.add(TextFact.moved(account, UUID.randomUUID(), 3, instant(), false));
		return this;
	}

	/** Each of them up to three times, in any order. */
	List<TextFact> doubledAndShuffled() {
		List<TextFact> told = new ArrayList<>(this.facts);
		this.facts.stream().filter((fact) -> this.random.nextBoolean()).forEach(told::add);
		this.facts.stream().filter((fact) -> this.random.nextInt(4) == 0).forEach(told::add);
		Collections.shuffle(told, this.random);
		return told;
	}

	/** {@code account day direction kind country} to texts and segments. */
	Map<String, List<Long>> sums() {
		return this.sums;
	}

	private void add(UUID account, Instant at, Direction direction, TextKind kind, String country, int segments) {
		String key = "%s %s %s %s %s"
			.formatted(account, LocalDate.ofInstant(at, ZoneOffset.UTC), direction, kind, country)
			.toLowerCase(java.util.Locale.ROOT);
		this.sums.merge(key, List.of(1L, (long) segments),
				(one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
	}

	private Instant instant() {
		return FIRST.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(this.random.nextInt(4 * 86_400));
	}

	private TextKind kind() {
		return (this.random.nextInt(5) == 0) ? TextKind.MMS : TextKind.SMS;
	}

	private String country() {
		return COUNTRIES.get(this.random.nextInt(COUNTRIES.size()));
	}

}
