package io.fluffywaffle.account.company;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to at a company.
 *
 * @param role what the person does there
 * @param phone in E.164
 */
@Embeddable
public record Contact(String name, @Nullable String role, @Nullable String email, @Nullable String phone) {
}
