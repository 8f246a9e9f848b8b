package io.fluffywaffle.defaults.settings;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A setting without which, or with an unusable value of which, a service must not start.
 *
 * @param name the environment variable, for example {@code TWILIO_AUTH_TOKEN}
 * @param meaning what it is for, half a sentence
 * @param example a value of the right shape, never a real secret
 * @param wellFormed whether a present value has the right shape
 * @param mayBeAbsent whether the service starts without it, too
 */
public record RequiredSetting(String name, String meaning, String example, Predicate<String> wellFormed,
		boolean mayBeAbsent) {

	/** A setting that has to be there. */
	public RequiredSetting(String name, String meaning, String example, Predicate<String> wellFormed) {
		this(name, meaning, example, wellFormed, false);
	}

	/** A setting whose value has to match the whole regular expression. */
	public static RequiredSetting matching(String name, String meaning, String example, String regex) {
		Pattern pattern = Pattern.compile(regex);
		return new RequiredSetting(name, meaning, example, (value) -> pattern.matcher(value).matches());
	}

	/** The same, but the service starts without it, too. */
	public RequiredSetting orAbsent() {
		return new RequiredSetting(this.name, this.meaning, this.example, this.wellFormed, true);
	}

	/** A setting that only has to be there. */
	public static RequiredSetting present(String name, String meaning, String example) {
		return new RequiredSetting(name, meaning, example, (value) -> true);
	}

	/** An absolute http or https address without a slash at the end. */
	public static RequiredSetting url(String name, String meaning, String example) {
		return matching(name, meaning, example, "https?://[^\\s/]+(/[^\\s]*[^\\s/])?");
	}

	/** What is wrong with a value, without telling it; empty if it will do. */
	Optional<String> problemWith(@Nullable String value) {
		if (!StringUtils.hasText(value)) {
			return this.mayBeAbsent ? Optional.empty() : Optional.of(describe("missing"));
		}
		return this.wellFormed.test(value) ? Optional.empty() : Optional.of(describe("malformed"));
	}

	private String describe(String fault) {
		return "%s is %s: %s. Example: %s=%s".formatted(this.name, fault, this.meaning, this.name, this.example);
	}

}
