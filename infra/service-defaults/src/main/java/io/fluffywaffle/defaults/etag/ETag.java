package io.fluffywaffle.defaults.etag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.problem.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** The version of a resource as it travels in {@code ETag} and {@code If-Match}. */
public final class ETag {

	// weak ones too: whoever compresses an answer on its way weakens its tag
	private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

	private ETag() {
	}

	/** What {@code ETag} says for a version. */
	public static String of(long version) {
		return "\"" + version + "\"";
	}

	/**
	 * The version that the caller wants to edit.
	 * @param ifMatch the header, null when it was not sent
	 * @throws Problem 428 when it was not sent, 400 when it is no tag of ours
	 */
	public static long expected(@Nullable String ifMatch) {
		if (ifMatch == null) {
			throw Problem
				.of(HttpStatus.PRECONDITION_REQUIRED, "version-required", "Say which version you edit",
						"Send the ETag of what you have seen as If-Match.")
				.at("If-Match", "is missing");
		}
		Matcher tag = TAG.matcher(ifMatch.strip());
		if (!tag.matches()) {
			throw Problem.invalid("If-Match", "is not an ETag that was given here");
		}
		return Long.parseLong(tag.group(1));
	}

}
