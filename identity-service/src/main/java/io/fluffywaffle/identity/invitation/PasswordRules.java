package io.fluffywaffle.identity.invitation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	private final Realm realm;

	PasswordRules(Realm realm) {
		this.realm = realm;
	}

	/** What is wrong with a password for that person, in plain words. */
	List<String> complaints(String password, String username, String email) {
		String policy = this.realm
			.ask((realm) -> Objects.requireNonNullElse(realm.toRepresentation().getPasswordPolicy(), ""));
		return complaints(policy, password, username, email);
	}

	static List<String> complaints(String policy, String password, String username, String email) {
		return Stream.of(policy.split(" and "))
			.map(RULE::matcher)
			.filter(Matcher::matches)
			.map((rule) -> complaint(rule.group(1), rule.group(2), password, username.toLowerCase(Locale.ROOT), email))
			.filter(Objects::nonNull)
			.toList();
	}

	private static @Nullable String complaint(String rule, @Nullable String value, String password, String username,
			String email) {
		String lower = password.toLowerCase(Locale.ROOT);
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
			case "notEmail" -> lower.equals(email.toLowerCase(Locale.ROOT)) ? "It may not be the e-mail address" : null;
			default -> null;
		};
	}

	private static @Nullable String few(String password, IntPredicate kind, @Nullable String value, String what) {
		return (password.chars().filter(kind).count() < number(value)) ? "Use at least " + number(value) + " " + what
				: null;
	}

	private static int number(@Nullable String value) {
		return (value != null && !value.isEmpty()) ? Integer.parseInt(value) : 1;
	}

}
