package io.fluffywaffle.notification.notice.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.notification.mail.RefusedAddresses.Refusal;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.NoticeSettings;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be told. */
record NoticeSettingsView(@Nullable QuietView quiet, List<Line> items, MailView mail) {

	static NoticeSettingsView of(NoticeSettings settings, MailView mail) {
		return new NoticeSettingsView(QuietView.of(settings.quiet()),
				settings.lines()
					.stream()
					.map((line) -> new Line(line.accountId(), line.kind(), ChannelsView.of(line.channels())))
					.toList(),
				mail);
	}

	record Line(@Nullable UUID accountId, NoticeKind kind, ChannelsView channels) {
	}

	/**
	 * Where mails go.
	 *
	 * @param refused set when none go there any more
	 */
	record MailView(@Nullable String address, @Nullable RefusedView refused) {

		static MailView of(@Nullable String address, Optional<Refusal> refusal) {
			return new MailView(address, refusal.map((one) -> new RefusedView(one.reason(), one.at())).orElse(null));
		}

		static MailView unknown() {
			return new MailView(null, null);
		}

	}

	/** Why not, in the mail server's words. */
	record RefusedView(String reason, Instant at) {
	}

}
