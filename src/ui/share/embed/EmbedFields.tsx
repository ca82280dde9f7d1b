import { useId } from 'react'
import { type EmbedChoice, embedHeightOf, embedHeights } from '../../../domain/embed.ts'
import { languages } from '../../../domain/model.ts'
import { languageNames } from '../../../i18n/translator.ts'
import { Switch } from '../../pages/records/Switch.tsx'
import { usePageSpeech } from '../../pages/use-page-speech.ts'

interface EmbedFieldsProps {
  readonly choice: EmbedChoice
  readonly onChange: (choice: EmbedChoice) => void
  readonly height: {
    readonly typed: string
    /** What the code has: the last that made sense. */
    readonly used: number
    readonly onType: (typed: string) => void
  }
  readonly title: { readonly shown: string; readonly onType: (typed: string) => void }
}

const beside = [
  ['hasTimeline', 'embedTimeline'],
  ['hasList', 'embedList'],
] as const

/** What whoever embeds the atlas decides: manner, parts, language, height, title. */
export function EmbedFields({ choice, onChange, height, title }: EmbedFieldsProps) {
  const { p } = usePageSpeech()
  const id = useId()
  const change = (part: Partial<EmbedChoice>) => onChange({ ...choice, ...part })
  const hasFault = embedHeightOf(height.typed) === null
  const { least, most } = embedHeights
  return (
    <div className="share-embed-fields">
      <div className="share-embed-field">
        <span aria-hidden="true">{p('embedManner')}</span>
        <Switch
          legend={p('embedManner')}
          value={choice.isStill ? 'still' : 'map'}
          options={[
            ['map', p('embedInteractive')],
            ['still', p('embedStill')],
          ]}
          onChange={(manner) => change({ isStill: manner === 'still' })}
        />
      </div>
      <fieldset className="share-embed-beside">
        <legend>{p('embedBeside')}</legend>
        {beside.map(([key, label]) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={choice[key]}
              onChange={(event) => change({ [key]: event.target.checked })}
            />
            {p(label)}
          </label>
        ))}
      </fieldset>
      {choice.isStill && <p className="share-embed-help">{p('embedStillHelp')}</p>}
      <div className="share-embed-field">
        <label htmlFor={`${id}-language`}>{p('embedLanguage')}</label>
        <select
          id={`${id}-language`}
          value={choice.language ?? ''}
          onChange={({ target }) =>
            change({ language: languages.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{p('embedVisitor')}</option>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="share-embed-field">
        <label htmlFor={`${id}-height`}>{p('embedHeight')}</label>
        <input
          id={`${id}-height`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={height.typed}
          aria-invalid={hasFault}
          aria-describedby={hasFault ? `${id}-fault` : undefined}
          onChange={(event) => height.onType(event.target.value)}
        />
        {hasFault && (
          <p role="alert" id={`${id}-fault`}>
            {/* As it is to be typed: without the commas of a language. */}
            {p('embedHeightFault', { least: `${least}`, most: `${most}`, height: `${height.used}` })}
          </p>
        )}
      </div>
      <div className="share-embed-field share-embed-title">
        <label htmlFor={`${id}-title`}>{p('embedTitle')}</label>
        <input
          id={`${id}-title`}
          dir="auto"
          autoComplete="off"
          maxLength={200}
          value={title.shown}
          onChange={(event) => title.onType(event.target.value)}
        />
      </div>
    </div>
  )
}
