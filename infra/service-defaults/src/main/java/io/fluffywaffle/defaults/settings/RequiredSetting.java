package io.fluffywaffle.defaults.settings;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A setting without which a service must not start.
 *
 * @param name the environment variable, for example {@code TWILIO_AUTH_TOKEN}
 * @param meaning what it is for, half a sentence
 * @param example a value of the right shape, never a real secret
 * @param wellFormed whether a present value has the right shape
 */
public record RequiredSetting(String name, String meaning, String example, Predicate<String> wellFormed) {

	/** A setting whose value has to match the whole regular expression. */
	public static RequiredSetting matching(String name, String meaning, String example, String regex) {
		Pattern pattern = Pattern.compile(regex);
		return new RequiredSetting(name, meaning, example, (value) -> pattern.matcher(value).matches());
	}

	/** A setting that only has to be there. */
	public static RequiredSetting present(String name, String meaning, String example) {
		return new RequiredSetting(name, meaning, example, (value) -> true);
	}

	/** An absolute http or https address without a slash at the end. */
	public static RequiredSetting url(String name, String meaning, String example) {
		return matching(name, meaning, example, "https?://[^\\s/]+(/[^\\s]*[^\\s/])?");
	}

}
