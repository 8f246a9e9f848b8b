package io.fluffywaffle.identity.audit.web;

import java.io.IOException;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.identity.audit.AuditSearch;
import io.fluffywaffle.identity.audit.AuditVerifier;
import io.fluffywaffle.identity.audit.Verification;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole trail, for admins. */
@RestController
@RequestMapping("/api/audit")
@Scope("audit")
class AuditController {

	private final AuditSearch search;

	private final AuditVerifier verifier;

	AuditController(AuditSearch search, AuditVerifier verifier) {
		this.search = search;
		this.verifier = verifier;
	}

	@GetMapping
	AuditPageView listAudit(@Valid @ParameterObject AuditFilter filter,
			@RequestParam(required = false) @Min(1) @Nullable Long before,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, CurrentUser caller) {
		admit(caller);
		return AuditPageView.of(this.search.find(filter.asked(), before, limit + 1), limit);
	}

	@ApiResponse(responseCode = "200", content = @Content(mediaType = AuditCsv.MEDIA_TYPE))
	@StepUp
	@GetMapping("/export")
	@Audited("audit.exported")
	void exportAudit(@Valid @ParameterObject AuditFilter filter, CurrentUser caller, HttpServletResponse response)
			throws IOException {
		admit(caller);
		response.setContentType(AuditCsv.MEDIA_TYPE + ";charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("audit.csv").build().toString());
		try (AuditCsv csv = new AuditCsv(response.getWriter())) {
			this.search.each(filter.asked(), csv::add);
		}
	}

	@GetMapping("/verification")
	Verification verifyAudit(CurrentUser caller) {
		admit(caller);
		return this.verifier.verify();
	}

	private static void admit(CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("The audit trail is for the admins of the installation.");
		}
	}

}
