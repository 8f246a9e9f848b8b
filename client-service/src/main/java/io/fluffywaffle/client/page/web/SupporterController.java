package io.fluffywaffle.client.page.web;

import java.util.UUID;

import io.fluffywaffle.client.page.ActionPageDesk;
import io.fluffywaffle.client.page.PageDays;
import io.fluffywaffle.client.page.SupporterCursor;
import io.fluffywaffle.client.page.Supporters;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/action-pages/{pageId}")
@Allow(orAdmin = true)
class SupporterController {

	private final ActionPageDesk desk;

	private final Supporters supporters;

	private final PageDays days;

	SupporterController(ActionPageDesk desk, Supporters supporters, PageDays days) {
		this.desk = desk;
		this.supporters = supporters;
		this.days = days;
	}

	@GetMapping("/supporters")
	SupportersView listSupporters(@PathVariable UUID accountId, @PathVariable UUID pageId,
			@Valid @ParameterObject SupporterParameters wanted, @RequestParam(required = false) @Nullable String after,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return SupportersView
			.of(this.supporters.find(this.desk.find(accountId, pageId), wanted.filter(), cursor(after), limit));
	}

	@GetMapping("/days")
	DaysView listDays(@PathVariable UUID accountId, @PathVariable UUID pageId,
			@RequestParam(defaultValue = "30") @Min(1) @Max(366) int days) {
		return new DaysView(this.days.of(accountId, this.desk.find(accountId, pageId).id(), days));
	}

	private static @Nullable SupporterCursor cursor(@Nullable String after) {
		return (after == null || after.isEmpty()) ? null
				: SupporterCursor.parse(after).orElseThrow(() -> Problem.invalid("after", "is no cursor of ours"));
	}

}
