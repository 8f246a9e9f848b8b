package io.fluffywaffle.notification.notice.web;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.mail.RefusedAddresses;
import io.fluffywaffle.notification.notice.NoticeSettings;
import io.fluffywaffle.notification.notice.NoticeSettingsDesk;
import io.fluffywaffle.notification.notice.web.NoticeSettingsView.MailView;
import io.fluffywaffle.notification.people.Directory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClosedToScripts("they are how a person wants to be told")
@RequestMapping("/api/me/notice-settings")
class NoticeSettingsController {

	private final NoticeSettingsDesk desk;

	private final Directory directory;

	private final RefusedAddresses refused;

	NoticeSettingsController(NoticeSettingsDesk desk, Directory directory, RefusedAddresses refused) {
		this.desk = desk;
		this.directory = directory;
		this.refused = refused;
	}

	@Operation(summary = "How the caller wants to be told of things",
			description = "A line for each account and kind, also for what was never set. mail.refused: the mail "
					+ "server refused the address for good; nothing is mailed until the caller has another one.")
	@GetMapping
	ResponseEntity<NoticeSettingsView> show(CurrentUser user) {
		return answer(this.desk.find(user.id(), user.admin()), user);
	}

	@Operation(summary = "Sets how the caller wants to be told of things",
			description = "What is not named becomes as it is for everybody.")
	@Audited("notice-settings.changed")
	@PutMapping
	ResponseEntity<NoticeSettingsView> replace(
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody NoticeSettingsRequest request, CurrentUser user) {
		return answer(this.desk.replace(user.id(), user.admin(), ETag.expected(ifMatch), request.quietTime(),
				request.lines()), user);
	}

	private ResponseEntity<NoticeSettingsView> answer(NoticeSettings settings, CurrentUser user) {
		MailView mail = this.directory.find(user.id())
			.map((person) -> MailView.of(person.email(), this.refused.find(person)))
			.orElseGet(MailView::unknown);
		return ResponseEntity.ok().eTag(ETag.of(settings.version())).body(NoticeSettingsView.of(settings, mail));
	}

}
