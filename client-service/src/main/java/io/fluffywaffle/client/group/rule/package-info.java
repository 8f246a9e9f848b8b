/**
 * The rules of smart groups, and what they mean to the database.
 */
@NullMarked
package io.fluffywaffle.client.group.rule;

import org.jspecify.annotations.NullMarked;
