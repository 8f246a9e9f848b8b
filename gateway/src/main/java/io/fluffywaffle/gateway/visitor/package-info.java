/**
 * What people see who only pass by: pages that services make, without session or cookie.
 */
@NullMarked
package io.fluffywaffle.gateway.visitor;

import org.jspecify.annotations.NullMarked;
