package io.fluffywaffle.client.enrolment.web;

import java.util.UUID;

import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.enrolment.SavedSettings;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/enrolment")
class EnrolmentController {

	private final EnrolmentDesk desk;

	private final GroupRegister groups;

	EnrolmentController(EnrolmentDesk desk, GroupRegister groups) {
		this.desk = desk;
		this.groups = groups;
	}

	@GetMapping
	@Allow(orAdmin = true)
	ResponseEntity<EnrolmentSettings> show(@PathVariable UUID accountId) {
		return tagged(this.desk.of(accountId));
	}

	@PutMapping
	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("enrolment.changed")
	ResponseEntity<EnrolmentSettings> replace(@PathVariable UUID accountId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EnrolmentRequest request) {
		long seen = ETag.expected(ifMatch);
		if (request.groupId() != null && !this.groups.has(accountId, request.groupId())) {
			throw Problem.invalid("groupId", "is no group of this account");
		}
		return tagged(this.desk.replace(accountId, seen, request.settings()));
	}

	private static ResponseEntity<EnrolmentSettings> tagged(SavedSettings saved) {
		return ResponseEntity.ok().eTag(ETag.of(saved.version())).body(saved.settings());
	}

}
