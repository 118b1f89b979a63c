import { assertNever } from '../../shared/result'
import { useView } from '../store/viewStore'
import type { DialogRequest } from '../store/viewTypes'
import { AboutDialog } from './AboutDialog'
import { ExportDialog } from './export/ExportDialog'
import { GuideDialog } from './GuideDialog'
import { LevelsDialog } from './LevelsDialog'
import { LinkNoteDialog } from './LinkNoteDialog'
import { NewDialog } from './NewDialog'
import { PlanDialog } from './PlanDialog'
import { QuestionDialog } from './QuestionDialog'
import { AccountsManager } from './records/AccountsManager'
import { PeopleManager } from './records/PeopleManager'
import { PeriodsManager } from './records/PeriodsManager'
import { TeamsManager } from './records/TeamsManager'
import { RulesDialog } from './rules/RulesDialog'
import { ShortcutsDialog } from './ShortcutsDialog'
import { SpellingDialog } from './SpellingDialog'
import { SuppressDialog } from './SuppressDialog'
import { PasteTableDialog } from './table/PasteTableDialog'

/** The dialogs asked for, one above the other. */
export function Dialogs() {
  const dialogs = useView((state) => state.dialogs)
  return dialogs.map((request, at) => <OneDialog key={`${at}-${request.type}`} request={request} />)
}

function OneDialog({ request }: { readonly request: DialogRequest }) {
  switch (request.type) {
    case 'new':
      return <NewDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'about':
      return <AboutDialog />
    case 'spelling':
      return <SpellingDialog />
    case 'guide':
      return <GuideDialog />
    case 'people':
      return <PeopleManager />
    case 'teams':
      return <TeamsManager />
    case 'accounts':
      return <AccountsManager />
    case 'periods':
      return <PeriodsManager />
    case 'levels':
      return <LevelsDialog />
    case 'plan':
      return <PlanDialog />
    case 'export':
      return <ExportDialog format={request.format} />
    case 'rules':
      return <RulesDialog {...request} />
    case 'suppress':
      return <SuppressDialog {...request} />
    case 'linkNote':
      return <LinkNoteDialog linkId={request.linkId} />
    case 'pasteTable':
      return <PasteTableDialog {...request} />
    case 'question':
      return <QuestionDialog {...request} />
    default:
      return assertNever(request)
  }
}
