import { useWords } from '../../kit/language.tsx'
import { givenRoles, roles } from '../../kit/session/roles.ts'
import type { Role } from '../../kit/session/wire.ts'

/** Which roles, each with what it may do. */
export function RoleChoice({
  chosen,
  choose,
}: {
  readonly chosen: readonly Role[]
  readonly choose: (roles: readonly Role[]) => void
}) {
  const t = useWords()
  return (
    <fieldset className="role-choice">
      <legend className="field-label">{t({ en: 'Roles', zh: '角色' })}</legend>
      {givenRoles.map(role => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={event => choose(event.target.checked ? [...chosen, role] : chosen.filter(each => each !== role))}
          />
          <span>
            <strong>{t(roles[role].label)}</strong> <span className="muted small">{t(roles[role].does)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
