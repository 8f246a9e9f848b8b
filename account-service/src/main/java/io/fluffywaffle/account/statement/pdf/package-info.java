/**
 * Statements on paper.
 */
@NullMarked
package io.fluffywaffle.account.statement.pdf;

import org.jspecify.annotations.NullMarked;
