package io.fluffywaffle.identity.audit.web;

import java.util.List;

import io.fluffywaffle.identity.audit.AuditLine;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some lines, newest first.
 *
 * @param next what to send as {@code before} for the next page; null at the end
 */
@Schema(name = "AuditPage")
record AuditPageView(List<AuditLineView> items, @Nullable String next) {

	/** A page of at most so many, from lines of which one more was asked for. */
	static AuditPageView of(List<AuditLine> found, int limit) {
		List<AuditLineView> items = found.stream().limit(limit).map(AuditLineView::of).toList();
		return new AuditPageView(items, (found.size() > limit) ? Long.toString(items.getLast().sequence()) : null);
	}

}
