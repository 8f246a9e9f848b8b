package io.fluffywaffle.identity.invitation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nulabinc.zxcvbn.Zxcvbn;
import io.fluffywaffle.identity.keycloak.Realm;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the realm asks of a password, told before it is sent there. Keycloak decides;
 * rules that are not known here are told when it does.
 */
@Component
class PasswordRules {

	private static final Pattern RULE = Pattern.compile("(\\w+)(?:\\((\\w*)\\))?");

	private static final String GUESSED = "Easy to guess. Make it longer, or take a few words that have nothing to do with each other";

	private static final Zxcvbn GUESSER = new Zxcvbn();

	/** Guessing takes time with the square of it. */
	private static final int LONGEST_GUESS = 64;

	private static final Duration MEMORY = Duration.ofSeconds(30);

	private final LoadingCache<String, String> policy;

	PasswordRules(Realm realm) {
		this.policy = Caffeine.newBuilder()
			.expireAfterWrite(MEMORY)
			.build((key) -> realm
				.ask((settings) -> Objects.requireNonNullElse(settings.toRepresentation().getPasswordPolicy(), "")));
	}

	/** What is wrong with a password for that person, in plain words. */
	List<String> complaints(String password, PasswordOwner owner) {
		return complaints(Objects.requireNonNull(this.policy.get("")), password, owner);
	}

	static List<String> complaints(String policy, String password, PasswordOwner owner) {
		List<String> complaints = Stream.of(policy.split(" and "))
			.map(RULE::matcher)
			.filter(Matcher::matches)
			.map((rule) -> complaint(rule.group(1), rule.group(2), password, owner))
			.filter(Objects::nonNull)
			.toList();
		// that a short one is easy to guess goes without saying
		return (complaints.size() > 1) ? complaints.stream().filter((one) -> !one.equals(GUESSED)).toList()
				: complaints;
	}

	private static @Nullable String complaint(String rule, @Nullable String value, String password,
			PasswordOwner owner) {
		String lower = password.toLowerCase(Locale.ROOT);
		String username = owner.username().toLowerCase(Locale.ROOT);
		return switch (rule) {
			case "length" -> (password.length() < number(value)) ? "Use at least " + value + " characters" : null;
			case "maxLength" -> (password.length() > number(value)) ? "Use at most " + value + " characters" : null;
			case "digits" -> few(password, Character::isDigit, value, "digit(s)");
			case "lowerCase" -> few(password, Character::isLowerCase, value, "small letter(s)");
			case "upperCase" -> few(password, Character::isUpperCase, value, "capital letter(s)");
			case "specialChars" -> few(password, (letter) -> !Character.isLetterOrDigit(letter), value,
					"sign(s) that are neither letter nor digit");
			case "notUsername" -> lower.equals(username) ? "It may not be the user name" : null;
			case "notContainsUsername" -> (!username.isEmpty() && !lower.equals(username) && lower.contains(username))
					? "It may not contain the user name" : null;
			case "notEmail" ->
				lower.equals(owner.email().toLowerCase(Locale.ROOT)) ? "It may not be the e-mail address" : null;
			case "guessable" -> (score(password, owner) < number(value)) ? GUESSED : null;
			default -> null;
		};
	}

	private static int score(String password, PasswordOwner owner) {
		String beginning = password.substring(0, Math.min(password.length(), LONGEST_GUESS));
		return GUESSER.measure(beginning, owner.words()).getScore();
	}

	private static @Nullable String few(String password, IntPredicate kind, @Nullable String value, String what) {
		return (password.chars().filter(kind).count() < number(value)) ? "Use at least " + number(value) + " " + what
				: null;
	}

	private static int number(@Nullable String value) {
		return (value != null && !value.isEmpty()) ? Integer.parseInt(value) : 1;
	}

}
