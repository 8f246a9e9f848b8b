package io.fluffywaffle.client.page.open.web;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.code.CodeCheck.Outcome;
import io.fluffywaffle.client.code.CodeLimits;
import io.fluffywaffle.client.code.CodeRefused;
import io.fluffywaffle.client.code.Token;
import io.fluffywaffle.client.join.JoinDesk.Proven;
import io.fluffywaffle.client.join.Wish;
import io.fluffywaffle.client.page.open.OpenPage;
import io.fluffywaffle.client.page.open.OpenPages;
import io.fluffywaffle.client.page.open.SupportDesk;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of a page: name and phone, the code, and what is agreed to. */
@Hidden
@RestController
@ClosedToScripts("for visitors")
@RequestMapping(path = "/act/{slug}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
class PageFormController {

	private static final String CLIENT_IP = "X-Waffle-Client-Ip";

	private static final String ATTEMPT = "attempt";

	private static final String TOO_MANY = "Too many codes were asked for from here. Try again in an hour.";

	private final OpenPages pages;

	private final FormReader reader;

	private final SupportDesk desk;

	private final Screens screens;

	private final CodeLimits limits;

	private final AuditTrail trail;

	PageFormController(OpenPages pages, FormReader reader, SupportDesk desk, Screens screens, CodeLimits limits,
			AuditTrail trail) {
		this.pages = pages;
		this.reader = reader;
		this.desk = desk;
		this.screens = screens;
		this.limits = limits;
		this.trail = trail;
	}

	@PostMapping
	@NotAudited("Nobody is a client by that; who becomes one is audited then")
	ResponseEntity<String> ask(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form,
			HttpServletRequest connection) {
		Entries entries = Entries.of(form);
		Visit visit = visit(slug, entries, connection);
		try {
			Wish wish = this.reader.read(visit.page(), entries);
			if (!this.limits.admitAddress(address(connection))) {
				return Html.own(visit, HttpStatus.TOO_MANY_REQUESTS,
						this.screens.start(visit, entries, Map.of(), TOO_MANY));
			}
			Token attempt = entries.robot() ? Token.fresh() : this.desk.begin(visit.page(), wish, address(connection));
			return Html.own(visit, HttpStatus.OK, this.screens.code(visit, attempt.value(), wish.phone(), "", ""));
		}
		catch (FormRefused ex) {
			return Html.own(visit, HttpStatus.UNPROCESSABLE_CONTENT,
					this.screens.start(visit, entries, ex.faults(), ""));
		}
	}

	@PostMapping("/again")
	@NotAudited("Nothing changes but a code that is waited for")
	ResponseEntity<String> again(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form,
			HttpServletRequest connection) {
		Entries entries = Entries.of(form);
		Visit visit = visit(slug, entries, connection);
		if (!this.limits.admitAddress(address(connection))) {
			return Html.own(visit, HttpStatus.TOO_MANY_REQUESTS, code(visit, entries, TOO_MANY, ""));
		}
		this.desk.again(visit.page(), new Token(entries.get(ATTEMPT)));
		return Html.own(visit, HttpStatus.OK,
				code(visit, entries, "", "Another code is on its way. Only the newest one counts."));
	}

	@PostMapping("/code")
	@NotAudited("Nobody is a client by that; who becomes one is audited then")
	ResponseEntity<String> check(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form,
			HttpServletRequest connection) {
		Entries entries = Entries.of(form);
		Visit visit = visit(slug, entries, connection);
		try {
			Proven proven = this.desk.check(visit.page(), new Token(entries.get(ATTEMPT)), entries.get("code"));
			return Html.own(visit, HttpStatus.OK, this.screens.consent(visit, proven, Map.of()));
		}
		catch (CodeRefused ex) {
			return Html.own(visit, HttpStatus.UNPROCESSABLE_CONTENT, code(visit, entries, words(ex), ""));
		}
	}

	@PostMapping("/accept")
	@Audited("client.enrolled")
	ResponseEntity<String> accept(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form,
			HttpServletRequest connection) {
		Entries entries = Entries.of(form);
		Visit visit = visit(slug, entries, connection);
		OpenPage page = visit.page();
		Token proof = new Token(entries.get("proof"));
		this.trail.account(page.account().id());
		this.trail.target("pageId", page.page().id().toString());
		Optional<String> unagreed = unagreed(visit, proof, entries);
		if (unagreed.isPresent()) {
			return Html.own(visit, HttpStatus.UNPROCESSABLE_CONTENT, unagreed.get());
		}
		this.desk.support(page, proof, uuid(entries.get("termsId")), address(connection))
			.ifPresent((client) -> this.trail.target("clientId", client.toString()));
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(visit.thanks())).build();
	}

	private Visit visit(String slug, Entries entries, HttpServletRequest connection) {
		return Visit.of(this.pages.findOpen(slug), entries.framed()).noted(connection);
	}

	/** The page that asks once more, when something was not ticked. */
	private Optional<String> unagreed(Visit visit, Token proof, Entries entries) {
		Map<String, String> faults = new HashMap<>();
		if (entries.get("consent").isEmpty()) {
			faults.put("consent", "Nobody is texted who did not agree to it.");
		}
		if (!entries.get("termsId").isEmpty() && entries.get("terms").isEmpty()) {
			faults.put("terms", "These have to be accepted.");
		}
		return faults.isEmpty() ? Optional.empty()
				: Optional.of(this.screens.consent(visit, this.desk.shown(visit.page(), proof), faults));
	}

	private String code(Visit visit, Entries entries, String fault, String news) {
		String phone = entries.get(Entries.PHONE);
		return this.screens.code(visit, entries.get(ATTEMPT), phone.matches("\\+\\d{6,15}") ? phone : "", fault, news);
	}

	private static String words(CodeRefused ex) {
		int left = ex.check().left();
		if (ex.check().outcome() == Outcome.OVER || left == 0) {
			return "This code counts no more. Ask for another one.";
		}
		return "This is not the code we sent. You have %s left.".formatted((left == 1) ? "one try" : left + " tries");
	}

	private static @Nullable UUID uuid(String text) {
		try {
			return text.isEmpty() ? null : UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String address(HttpServletRequest request) {
		@Nullable String said = request.getHeader(CLIENT_IP);
		return (said != null) ? said : request.getRemoteAddr();
	}

}
