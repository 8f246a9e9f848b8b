package io.fluffywaffle.notification.notice.web;

import java.util.Map;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.page.PublicPage;
import io.fluffywaffle.defaults.page.PublicPages;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.notification.notice.Members;
import io.fluffywaffle.notification.notice.NoticeSettingsDesk;
import io.fluffywaffle.notification.notice.mail.UnsubscribeLinks;
import io.fluffywaffle.notification.notice.mail.Unsubscription;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends mails for whoever has one of them. Looking at the page ends nothing, because mail
 * scanners look at every link; a mailbox's own button posts at once (RFC 8058).
 */
@RestController
@Hidden
@ClosedToScripts("it is a page for people")
@RequestMapping(path = "/unsubscribe/{token}", produces = MediaType.TEXT_HTML_VALUE)
class UnsubscribeController {

	private final UnsubscribeLinks links;

	private final NoticeSettingsDesk settings;

	private final Members members;

	private final PublicPages pages;

	UnsubscribeController(UnsubscribeLinks links, NoticeSettingsDesk settings, Members members, PublicPages pages) {
		this.links = links;
		this.settings = settings;
		this.members = members;
		this.pages = pages;
	}

	@GetMapping
	ResponseEntity<String> ask(@PathVariable String token) {
		return this.links.open(token).map((end) -> page(end, false)).orElseGet(this::gone);
	}

	@NotAudited("whoever has the mail may, and nobody knows who that is")
	@PostMapping
	ResponseEntity<String> end(@PathVariable String token) {
		return this.links.open(token).map((end) -> {
			this.settings.endMails(end.userId(), end.accountId(), end.kind());
			return page(end, true);
		}).orElseGet(this::gone);
	}

	private ResponseEntity<String> page(Unsubscription end, boolean done) {
		String account = (end.accountId() != null) ? this.members.nameOf(end.accountId()).orElse("") : "";
		String what = switch (end.kind()) {
			case TEXT -> "mails about new texts";
			case MENTION -> "mails about notes that mention you";
			case DIGEST -> "mails in the morning about what waits";
			case INCIDENT -> "mails about incidents";
			case STATEMENT -> "mails about statements";
			case POST_UNPUBLISHED -> "mails about your posts";
		};
		PublicPage page = new PublicPage(done ? "You get no more of these mails" : "No more of these mails?",
				"Ends " + what + ".", "/unsubscribe", null, false);
		return html(HttpStatus.OK, this.pages.render(page, "unsubscribe",
				Map.of("done", done, "what", what, "account", account, "settings", "/profile/notices")));
	}

	private ResponseEntity<String> gone() {
		return html(HttpStatus.NOT_FOUND, this.pages.gone());
	}

	private static ResponseEntity<String> html(HttpStatus status, String page) {
		return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(page);
	}

}
