package io.fluffywaffle.client.field.web;

import java.util.UUID;

import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.field.FieldSet;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
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
@RequestMapping("/api/accounts/{accountId}/client-fields")
class FieldsController {

	private final ClientFields fields;

	FieldsController(ClientFields fields) {
		this.fields = fields;
	}

	@Allow(orAdmin = true)
	@GetMapping
	ResponseEntity<FieldsView> list(@PathVariable UUID accountId) {
		return answer(this.fields.find(accountId));
	}

	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@Audited("client-fields.edited")
	@PutMapping
	ResponseEntity<FieldsView> replace(@PathVariable UUID accountId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody FieldsRequest request) {
		return answer(this.fields.replace(accountId, ETag.expected(ifMatch), request.fields()));
	}

	private static ResponseEntity<FieldsView> answer(FieldSet set) {
		return ResponseEntity.ok().eTag(ETag.of(set.version())).body(new FieldsView(set.fields()));
	}

}
