package io.fluffywaffle.client.tag.web;

import java.util.UUID;

import io.fluffywaffle.client.tag.Tags;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/tags")
@Allow(orAdmin = true)
class TagController {

	private final Tags tags;

	TagController(Tags tags) {
		this.tags = tags;
	}

	@GetMapping
	TagsView list(@PathVariable UUID accountId,
			@RequestParam(required = false) @Size(max = 60) @Nullable String query) {
		return new TagsView(this.tags.find(accountId, query));
	}

}
