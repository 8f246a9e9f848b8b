package io.fluffywaffle.notification.notice.web;

import java.time.LocalTime;
import java.util.Optional;

import io.fluffywaffle.notification.notice.QuietTime;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A quiet time, {@code HH:mm} by the person's own clock; may go over midnight. */
record QuietView(@NotNull @Pattern(regexp = QuietView.TIME) String from,
		@NotNull @Pattern(regexp = QuietView.TIME) String to) {

	static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

	static @Nullable QuietView of(Optional<QuietTime> quiet) {
		return quiet.map((time) -> new QuietView(time.from().toString(), time.to().toString())).orElse(null);
	}

	QuietTime time() {
		return new QuietTime(LocalTime.parse(this.from), LocalTime.parse(this.to));
	}

}
