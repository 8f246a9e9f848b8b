package io.fluffywaffle.client.group.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.group.Group;
import io.fluffywaffle.client.group.GroupPreview;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.client.group.GroupSize;
import io.fluffywaffle.client.group.GroupSizes;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/groups")
@Allow(orAdmin = true)
class GroupController {

	private final GroupRegister groups;

	private final GroupSizes sizes;

	GroupController(GroupRegister groups, GroupSizes sizes) {
		this.groups = groups;
		this.sizes = sizes;
	}

	@GetMapping
	GroupsView list(@PathVariable UUID accountId) {
		List<Group> groups = this.groups.of(accountId);
		Map<UUID, GroupSize> sizes = this.sizes.of(accountId, groups);
		return new GroupsView(groups.stream()
			.map((group) -> GroupView.of(group, sizes.getOrDefault(group.id(), GroupSize.EMPTY)))
			.toList());
	}

	@GetMapping("/{groupId}")
	ResponseEntity<GroupView> show(@PathVariable UUID accountId, @PathVariable UUID groupId) {
		return tagged(HttpStatus.OK, accountId, this.groups.find(accountId, groupId));
	}

	@Audited("group.added")
	@PostMapping
	ResponseEntity<GroupView> add(@PathVariable UUID accountId, @Valid @RequestBody AddGroupRequest request) {
		return tagged(HttpStatus.CREATED, accountId, this.groups.add(accountId, request.draft()));
	}

	@Audited("group.edited")
	@PatchMapping("/{groupId}")
	ResponseEntity<GroupView> edit(@PathVariable UUID accountId, @PathVariable UUID groupId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditGroupRequest request) {
		return tagged(HttpStatus.OK, accountId,
				this.groups.edit(accountId, groupId, ETag.expected(ifMatch), request.draft()));
	}

	@NotAudited("it changes nothing")
	@PostMapping("/preview")
	GroupPreview preview(@PathVariable UUID accountId, @Valid @RequestBody PreviewRequest request) {
		return this.sizes.preview(accountId, request.rules());
	}

	private ResponseEntity<GroupView> tagged(HttpStatus status, UUID accountId, Group group) {
		return ResponseEntity.status(status)
			.eTag(ETag.of(group.version()))
			.body(GroupView.of(group, this.sizes.of(accountId, group)));
	}

}
