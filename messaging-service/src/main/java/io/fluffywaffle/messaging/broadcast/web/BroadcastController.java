package io.fluffywaffle.messaging.broadcast.web;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.broadcast.BroadcastComposer;
import io.fluffywaffle.messaging.broadcast.BroadcastControl;
import io.fluffywaffle.messaging.broadcast.BroadcastPreview;
import io.fluffywaffle.messaging.broadcast.BroadcastPreviewer;
import io.fluffywaffle.messaging.broadcast.BroadcastProgress;
import io.fluffywaffle.messaging.broadcast.BroadcastView;
import io.fluffywaffle.messaging.broadcast.RecipientList;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.conversation.Cursor;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Texts to many. */
@RestController
@Scope("messages")
@Allow(role = AccountRole.MEMBER)
@RequestMapping("/api/accounts/{accountId}/broadcasts")
class BroadcastController {

	private final BroadcastPreviewer previewer;

	private final BroadcastComposer composer;

	private final BroadcastProgress progress;

	private final RecipientList recipients;

	private final BroadcastControl control;

	BroadcastController(BroadcastPreviewer previewer, BroadcastComposer composer, BroadcastProgress progress,
			RecipientList recipients, BroadcastControl control) {
		this.previewer = previewer;
		this.composer = composer;
		this.progress = progress;
		this.recipients = recipients;
		this.control = control;
	}

	@Operation(summary = "Shows who would get a text, who would not and why, and what it comes to")
	@NotAudited("changes nothing")
	@PostMapping("/preview")
	BroadcastPreview previewBroadcast(@PathVariable UUID accountId, @Valid @RequestBody PreviewRequest request) {
		return this.previewer.preview(request.text(accountId));
	}

	@Operation(summary = "Sends a text to many, once for each Idempotency-Key")
	@Audited("broadcast.created")
	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	BroadcastView createBroadcast(@PathVariable UUID accountId,
			@RequestHeader("Idempotency-Key") @Pattern(regexp = "[!-~]{1,64}",
					message = "is not 1 to 64 visible characters") String key,
			@Valid @RequestBody NewBroadcast request, CurrentUser user) {
		return this.composer.compose(request.text(accountId), request.name(), request.sendAt(), request.expected(),
				new Author(user.id(), user.name()), key);
	}

	@GetMapping
	BroadcastPage listBroadcasts(@PathVariable UUID accountId, @RequestParam(required = false) @Nullable String before,
			@RequestParam(defaultValue = "20") @Min(1) @Max(50) int limit) {
		return BroadcastPage.of(this.progress.page(accountId, cursor(before), limit));
	}

	@GetMapping("/{broadcastId}")
	BroadcastView getBroadcast(@PathVariable UUID accountId, @PathVariable UUID broadcastId) {
		return this.progress.of(accountId, broadcastId);
	}

	@GetMapping("/{broadcastId}/recipients")
	RecipientPage listRecipients(@PathVariable UUID accountId, @PathVariable UUID broadcastId,
			@RequestParam(required = false) @Nullable @Pattern(
					regexp = "waiting|sent|delivered|failed|suppressed|review|cancelled|replied") String state,
			@RequestParam(required = false) @Nullable @Size(max = 200) String query,
			@RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{1,8}",
					message = "is no cursor of ours") String after,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		String part = (query == null || query.isBlank()) ? null : query.strip();
		return RecipientPage.of(this.recipients.page(accountId, broadcastId, state, part,
				(after != null) ? Integer.parseInt(after) : 0, limit));
	}

	@Operation(summary = "Lets nothing more of it leave until it is resumed")
	@Audited("broadcast.paused")
	@PostMapping("/{broadcastId}/pause")
	BroadcastView pauseBroadcast(@PathVariable UUID accountId, @PathVariable UUID broadcastId) {
		return this.control.pause(accountId, broadcastId);
	}

	@Audited("broadcast.resumed")
	@PostMapping("/{broadcastId}/resume")
	BroadcastView resumeBroadcast(@PathVariable UUID accountId, @PathVariable UUID broadcastId) {
		return this.control.resume(accountId, broadcastId);
	}

	@Operation(summary = "Ends it and takes back what has not left")
	@Audited("broadcast.stopped")
	@PostMapping("/{broadcastId}/stop")
	BroadcastView stopBroadcast(@PathVariable UUID accountId, @PathVariable UUID broadcastId) {
		return this.control.stop(accountId, broadcastId);
	}

	@Operation(summary = "Gives one that waits for its time another time")
	@Audited("broadcast.rescheduled")
	@PatchMapping("/{broadcastId}")
	BroadcastView rescheduleBroadcast(@PathVariable UUID accountId, @PathVariable UUID broadcastId,
			@RequestBody OtherTime request) {
		return this.control.reschedule(accountId, broadcastId, request.sendAt());
	}

	private static @Nullable Cursor cursor(@Nullable String before) {
		return (before == null || before.isEmpty()) ? null
				: Cursor.of(before).orElseThrow(() -> Problem.invalid("before", "is no cursor of ours"));
	}

}
