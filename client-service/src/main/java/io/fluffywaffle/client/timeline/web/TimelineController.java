package io.fluffywaffle.client.timeline.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineCursor;
import io.fluffywaffle.client.timeline.TimelineItem;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/clients/{clientId}/timeline")
@Allow(orAdmin = true)
class TimelineController {

	private final Timeline timeline;

	TimelineController(Timeline timeline) {
		this.timeline = timeline;
	}

	/** What happened to a client; without {@code texts} nothing of texts. */
	@GetMapping
	TimelineView list(@PathVariable UUID accountId, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "true") boolean texts, @RequestParam(required = false) @Nullable String before,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		TimelineCursor place = (before == null) ? null
				: TimelineCursor.parse(before).orElseThrow(() -> Problem.invalid("before", "is no place in this list"));
		if (!this.timeline.isThere(accountId, clientId)) {
			throw Problem.notFound("client");
		}
		List<TimelineItem> found = this.timeline.of(accountId, clientId, texts, place, limit + 1);
		boolean more = found.size() > limit;
		List<TimelineItem> page = more ? found.subList(0, limit) : found;
		return new TimelineView(page.stream().map(TimelineView.Entry::of).toList(),
				more ? new TimelineCursor(page.getLast().at(), page.getLast().id()).toString() : null);
	}

}
