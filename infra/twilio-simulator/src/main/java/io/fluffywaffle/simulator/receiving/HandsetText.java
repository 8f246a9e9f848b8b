package io.fluffywaffle.simulator.receiving;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** A text somebody types on a handset. */
public record HandsetText(String to, @Nullable String body, @Nullable List<String> mediaUrls) {

	String text() {
		return Objects.requireNonNullElse(this.body, "");
	}

	List<String> media() {
		return Objects.requireNonNullElse(this.mediaUrls, List.of());
	}

}
