/**
 * What somebody approved: the register that is committed beside the code, the log of approvals, and
 * the versions of activities that follow from both. Start with {@link
 * nl.doelbinding.analysis.approval.RegisterGate}.
 */
@NullMarked
package nl.doelbinding.analysis.approval;

import org.jspecify.annotations.NullMarked;
