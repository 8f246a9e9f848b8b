package io.fluffywaffle.notification.notice.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.NoticeSettings;
import io.fluffywaffle.notification.notice.QuietTime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record NoticeSettingsRequest(@Valid @Nullable QuietView quiet,
		@Valid @NotNull @Size(max = 5000) List<@NotNull Line> items) {

	Optional<QuietTime> quietTime() {
		Optional<QuietTime> time = Optional.ofNullable(this.quiet).map(QuietView::time);
		if (time.filter((one) -> one.from().equals(one.to())).isPresent()) {
			throw Problem.invalid("quiet.to", "is when it begins already");
		}
		return time;
	}

	List<NoticeSettings.Line> lines() {
		return this.items.stream()
			.map((line) -> new NoticeSettings.Line(line.accountId(), line.kind(), line.channels().channels()))
			.toList();
	}

	record Line(@Nullable UUID accountId, @NotNull NoticeKind kind, @NotNull ChannelsView channels) {
	}

}
